package awkward.warnings;

/** @deprecated x */
@Deprecated
public record OldResult() {}
