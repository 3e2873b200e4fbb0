package awkward.warnings;

/** @deprecated x */
@Deprecated(forRemoval = true)
public record GoneResult() {}
