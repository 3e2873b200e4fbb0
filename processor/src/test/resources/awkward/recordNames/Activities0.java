package awkward.recordnames;

public record Activities0() {}
