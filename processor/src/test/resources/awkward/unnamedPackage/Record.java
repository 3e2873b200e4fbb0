public record Record() {}
