package awkward.recordnames;

public record List() {}
