public record RetryOptions() {}
