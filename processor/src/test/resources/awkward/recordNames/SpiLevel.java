package awkward.recordnames;

public record SpiLevel() {}
