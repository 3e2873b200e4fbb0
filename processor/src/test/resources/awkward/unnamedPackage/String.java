public record String() {}
