package dev.chronotype.runtime.spi;

import java.util.function.Supplier;

/** Gives the same for all calls. */
record FixedInstance<A>(A instance) implements Supplier<A> {

  @Override
  public A get() {
    return instance;
  }
}
