public record Void() {}
