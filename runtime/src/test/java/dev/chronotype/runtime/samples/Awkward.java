package dev.chronotype.runtime.samples;

/** Gives tests of other packages what is package-private here. */
public final class Awkward {
  private Awkward() {}

  public static Object speaker() {
    return new Contract.Speaker();
  }

  public static Object both() {
    return new Contract.Both();
  }
}
