package awkward.recordnames;

public record Object() {}
