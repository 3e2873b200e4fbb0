public record Types() {}
