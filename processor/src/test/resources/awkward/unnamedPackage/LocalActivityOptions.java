public record LocalActivityOptions() {}
