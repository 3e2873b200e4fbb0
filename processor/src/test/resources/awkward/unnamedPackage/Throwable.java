public record Throwable() {}
