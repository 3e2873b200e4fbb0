public record ActivityOptions() {}
