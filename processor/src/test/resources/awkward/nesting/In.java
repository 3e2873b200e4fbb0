package awkward.nesting;

public record In() {}
