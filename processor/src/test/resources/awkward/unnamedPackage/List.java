public record List() {}
