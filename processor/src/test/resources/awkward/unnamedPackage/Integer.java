public record Integer() {}
