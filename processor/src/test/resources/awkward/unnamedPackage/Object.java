public record Object() {}
