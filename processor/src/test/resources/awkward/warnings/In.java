package awkward.warnings;

public record In() {}
