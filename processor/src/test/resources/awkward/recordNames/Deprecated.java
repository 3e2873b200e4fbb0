package awkward.recordnames;

public record Deprecated() {}
