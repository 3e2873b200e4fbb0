package awkward.recordnames;

public record ActivityRegistration() {}
