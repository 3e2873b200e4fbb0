package awkward.recordnames;

public record IllegalStateException() {}
