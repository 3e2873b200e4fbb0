package awkward.recordnames;

public record ActivityDescriptor() {}
