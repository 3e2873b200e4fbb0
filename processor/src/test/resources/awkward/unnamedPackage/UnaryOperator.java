public record UnaryOperator() {}
