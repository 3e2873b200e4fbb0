package awkward.recordnames;

public record Duration() {}
