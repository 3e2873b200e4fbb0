package awkward.recordnames;

public record String() {}
