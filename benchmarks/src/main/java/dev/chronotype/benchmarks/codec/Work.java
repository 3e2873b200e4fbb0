package dev.chronotype.benchmarks.codec;

import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DataConverter;
import java.util.List;
import java.util.function.Function;

/** Writes or reads some payloads of a shape, one after the other. */
final class Work {

  private static final long NANOS_PER_MILLI = 1_000_000;

  private final Object[] inputs;
  private final Function<Object, Object> operation;

  private Work(Object[] inputs, Function<Object, Object> operation) {
    this.inputs = inputs;
    this.operation = operation;
  }

  static Work of(Variant variant, Shape shape, Direction direction) {
    DataConverter converter = variant.converter();
    List<Object> values = shape.samples();
    return direction == Direction.ENCODE
        ? new Work(values.toArray(), value -> converter.toPayload(value).orElseThrow())
        : new Work(
            received(values),
            payload -> converter.fromPayload((Payload) payload, shape.type(), shape.type()));
  }

  /** The payloads that the SDK makes of these, as they come from a server. */
  private static Object[] received(List<Object> values) {
    DataConverter sdks = Variant.SDK.converter();
    return values.stream().map(each -> parsed(sdks.toPayload(each).orElseThrow())).toArray();
  }

  private static Payload parsed(Payload payload) {
    try {
      return Payload.parseFrom(payload.toByteArray());
    } catch (com.google.protobuf.InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Does it for a while. */
  Slice run(int millis, Clock clock) {
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

  /** Does it with each value once; what comes out is returned, so that none is made for nothing. */
  Object[] once() {
    // A new array: to put young objects into an old one is dear, which would be the same for all.
    Object[] outputs = new Object[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      outputs[i] = operation.apply(inputs[i]);
    }
    return outputs;
  }
}
