package awkward.recordnames;

public record LocalActivityOptions() {}
