package awkward.recordnames;

public record Map() {}
