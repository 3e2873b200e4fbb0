package awkward.recordnames;

public record Void() {}
