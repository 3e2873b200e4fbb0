package awkward.recordnames;

public record ChronotypeGenerated() {}
