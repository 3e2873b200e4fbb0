package dev.chronotype.runtime.internal;

/**
 * Where and why a codec gave up.
 *
 * @param offset of the first byte that does not fit
 * @param problem what is wrong, for people
 * @param isOfBytes whether that is said better with the bytes at the offset
 */
public record Misfit(int offset, String problem, boolean isOfBytes) {

  /** Other JSON than what would have fit. */
  public static Misfit expected(int offset, String what) {
    return new Misfit(offset, "expected " + what, true);
  }

  /** An object that a constructor does not take, whose last byte is at the offset. */
  public static Misfit refused(int offset, RuntimeException refusal) {
    return new Misfit(offset, "refused by the constructor: " + refusal.getMessage(), false);
  }
}
