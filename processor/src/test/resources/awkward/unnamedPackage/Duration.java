public record Duration() {}
