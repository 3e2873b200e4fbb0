public record Override() {}
