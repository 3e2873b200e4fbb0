package awkward.recordnames;

public record Record() {}
