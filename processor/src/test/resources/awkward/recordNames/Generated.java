package awkward.recordnames;

public record Generated() {}
