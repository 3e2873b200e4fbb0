public record Supplier() {}
