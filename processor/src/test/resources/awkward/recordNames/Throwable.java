package awkward.recordnames;

public record Throwable() {}
