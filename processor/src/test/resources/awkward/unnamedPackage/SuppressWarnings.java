public record SuppressWarnings() {}
