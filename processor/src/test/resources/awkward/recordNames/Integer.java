package awkward.recordnames;

public record Integer() {}
