package awkward.recordnames;

public record ActivityCall() {}
