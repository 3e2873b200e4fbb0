package awkward.warnings;

/** @deprecated x */
@Deprecated(forRemoval = true)
public class GoneOuter {
  public record In() {}
}
