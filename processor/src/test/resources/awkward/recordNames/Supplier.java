package awkward.recordnames;

public record Supplier() {}
