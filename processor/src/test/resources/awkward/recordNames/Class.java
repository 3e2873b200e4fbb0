package awkward.recordnames;

public record Class() {}
