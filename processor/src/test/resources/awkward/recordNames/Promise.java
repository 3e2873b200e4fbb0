package awkward.recordnames;

public record Promise() {}
