public record Class() {}
