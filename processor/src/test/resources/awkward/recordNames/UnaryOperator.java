package awkward.recordnames;

public record UnaryOperator() {}
