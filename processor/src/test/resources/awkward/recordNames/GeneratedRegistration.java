package awkward.recordnames;

public record GeneratedRegistration() {}
