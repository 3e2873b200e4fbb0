public record Map() {}
