package awkward.recordnames;

public record IllegalArgumentException() {}
