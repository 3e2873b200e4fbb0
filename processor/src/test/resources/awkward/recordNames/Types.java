package awkward.recordnames;

public record Types() {}
