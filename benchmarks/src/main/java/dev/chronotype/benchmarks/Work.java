package dev.chronotype.benchmarks;

import java.util.function.Function;

/** Does the same with some values, one after the other. */
public final class Work {

  private static final long NANOS_PER_MILLI = 1_000_000;

  private final Object[] inputs;
  private final Function<Object, Object> operation;
  private int next;

  /**
   * With what, and what is done.
   *
   * @param operation returns what comes of it, so that it is not done for nothing
   */
  public Work(Object[] inputs, Function<Object, Object> operation) {
    this.inputs = inputs.clone();
    this.operation = operation;
  }

  /** Does it for a while. */
  public Slice run(int millis, Clock clock) {
    long count = 0;
    long allocated = Clock.allocatedBytes();
    long start = clock.now();
    long nanos;
    do {
      once();
      count += inputs.length;
      nanos = clock.now() - start;
    } while (nanos < millis * NANOS_PER_MILLI);
    return new Slice(count, nanos, Clock.allocatedBytes() - allocated);
  }

  /** Does it with the next value; what comes out is returned, so that it is not for nothing. */
  public Object next() {
    next = next + 1 < inputs.length ? next + 1 : 0;
    return operation.apply(inputs[next]);
  }

  private Object[] once() {
    // A new array: to put young objects into an old one is dear, which would be the same for all.
    Object[] outputs = new Object[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      outputs[i] = operation.apply(inputs[i]);
    }
    return outputs;
  }
}
