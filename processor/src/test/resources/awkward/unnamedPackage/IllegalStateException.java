public record IllegalStateException() {}
