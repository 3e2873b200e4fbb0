package dev.chronotype.runtime.spi;

import java.util.function.Supplier;

/** Stands for instances that only child processes have. */
record InstanceElsewhere<A>() implements Supplier<A> {

  @Override
  public A get() {
    throw new IllegalStateException(
        "There is no instance in this process: the activities run in child processes.");
  }
}
