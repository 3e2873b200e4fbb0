public record Generated() {}
