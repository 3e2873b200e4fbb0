package awkward.recordnames;

public record Override() {}
