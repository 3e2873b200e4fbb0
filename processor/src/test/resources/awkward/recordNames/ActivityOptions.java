package awkward.recordnames;

public record ActivityOptions() {}
