public record IllegalArgumentException() {}
