public record Deprecated() {}
