public record SpiLevel() {}
