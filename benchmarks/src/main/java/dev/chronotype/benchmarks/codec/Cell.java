package dev.chronotype.benchmarks.codec;

import dev.chronotype.benchmarks.Quartiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of one shape in one direction.
 *
 * @param slices those of each variant, one for each round
 */
record Cell(Shape shape, Direction direction, Map<Variant, List<Slice>> slices) {

  String label() {
    return (direction == Direction.ENCODE ? "encode " : "decode ") + shape.label();
  }

  /** How many times as fast as another a variant is: the ratio inside each round. */
  Quartiles speedUp(Variant variant, Variant other) {
    List<Double> ratios = new ArrayList<>();
    List<Slice> own = of(variant);
    List<Slice> others = of(other);
    for (int i = 0; i < own.size(); i++) {
      ratios.add(others.get(i).nanosEach() / own.get(i).nanosEach());
    }
    return Quartiles.of(ratios);
  }

  Quartiles nanos(Variant variant) {
    return of(variant, Slice::nanosEach);
  }

  Quartiles bytes(Variant variant) {
    return of(variant, Slice::bytesEach);
  }

  private Quartiles of(Variant variant, ToDoubleFunction<Slice> figure) {
    return Quartiles.of(of(variant).stream().mapToDouble(figure).boxed().toList());
  }

  private List<Slice> of(Variant variant) {
    return Objects.requireNonNull(slices.get(variant));
  }

  /** The peer with the best median. */
  Variant fastestPeer() {
    return slices.keySet().stream()
        .filter(Variant::isPeer)
        .max(Comparator.comparingDouble(each -> speedUp(each, Variant.SDK).median()))
        .orElse(Variant.SDK);
  }
}
