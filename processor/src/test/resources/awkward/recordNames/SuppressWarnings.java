package awkward.recordnames;

public record SuppressWarnings() {}
