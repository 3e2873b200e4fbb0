package dev.chronotype.benchmarks.codec;

import dev.chronotype.benchmarks.Quartiles;
import dev.chronotype.benchmarks.Slice;
import dev.chronotype.benchmarks.Turns;
import java.util.Comparator;

/**
 * What was measured of one shape in one direction.
 *
 * @param slices those of each variant, one for each round
 */
record Cell(Shape shape, Direction direction, Turns<Variant, Slice> slices) {

  String label() {
    return (direction == Direction.ENCODE ? "encode " : "decode ") + shape.label();
  }

  /** How many times as fast as another a variant is: the ratio inside each round. */
  Quartiles speedUp(Variant variant, Variant other) {
    return slices.ratio(other, variant, Slice::nanosEach);
  }

  Quartiles nanos(Variant variant) {
    return slices.figure(variant, Slice::nanosEach);
  }

  Quartiles bytes(Variant variant) {
    return slices.figure(variant, Slice::bytesEach);
  }

  /** The peer with the best median. */
  Variant fastestPeer() {
    return slices.measured().keySet().stream()
        .filter(Variant::isPeer)
        .max(Comparator.comparingDouble(each -> speedUp(each, Variant.SDK).median()))
        .orElse(Variant.SDK);
  }
}
