package awkward.warnings;

/** @deprecated x */
@Deprecated
public class OldOuter {
  public record In() {}
}
