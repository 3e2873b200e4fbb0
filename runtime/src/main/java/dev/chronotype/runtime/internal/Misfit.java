package dev.chronotype.runtime.internal;

/**
 * Where and why a codec gave up.
 *
 * @param offset of the first byte that does not fit
 * @param problem what is wrong, for people
 * @param isOfBytes whether that is said better with the bytes at the offset
 */
public record Misfit(int offset, String problem, boolean isOfBytes) {

  private static final String REFUSED = "refused by the constructor";

  /** Other JSON than what would have fit. */
  public static Misfit expected(int offset, String what) {
    return new Misfit(offset, "expected " + what, true);
  }

  /** An object that a constructor does not take, whose last byte is at the offset. */
  public static Misfit refused(int offset, RuntimeException refusal) {
    return new Misfit(offset, REFUSED + ": " + refusal.getMessage(), false);
  }

  /** What is wrong, with or without the words of a constructor, which may tell of values. */
  String problem(boolean showsContents) {
    return isOfBytes || showsContents ? problem : REFUSED;
  }
}
