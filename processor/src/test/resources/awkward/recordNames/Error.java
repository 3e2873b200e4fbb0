package awkward.recordnames;

public record Error() {}
