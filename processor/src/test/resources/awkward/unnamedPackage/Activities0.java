public record Activities0() {}
