package dev.chronotype.runtime.internal;

/** Throws what a method does not declare: wrapped, a failure would have another type and stack. */
public final class Sneaky {

  private Sneaky() {}

  /**
   * Throws any Throwable as it is.
   *
   * @return never; for {@code throw} to be written before the call
   */
  @SuppressWarnings("unchecked")
  public static <E extends Throwable> RuntimeException thrown(Throwable e) throws E {
    throw (E) e;
  }
}
