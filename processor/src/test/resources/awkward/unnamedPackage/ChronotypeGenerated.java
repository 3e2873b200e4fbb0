public record ChronotypeGenerated() {}
