package awkward.recordnames;

public record RetryOptions() {}
