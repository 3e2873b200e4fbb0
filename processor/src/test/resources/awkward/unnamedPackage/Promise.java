public record Promise() {}
