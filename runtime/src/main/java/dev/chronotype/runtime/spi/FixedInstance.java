package dev.chronotype.runtime.spi;

import java.util.function.Supplier;

/** Gives the same for all calls. */
record FixedInstance<A>(A instance) implements Supplier<A> {

  /** Whether somebody has registered null. */
  boolean isNone() {
    return instance == null;
  }

  @Override
  public A get() {
    return instance;
  }
}
