package dev.chronotype.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What was measured of variants that took turns.
 *
 * @param <V> the variants
 * @param <M> what is measured of one in a round
 * @param measured that of each variant, one for each round
 */
public record Turns<V, M>(Map<V, List<M>> measured) {

  /** Has variants take turns. */
  public static <V, M> Turns<V, M> of(List<V> variants, int rounds, Function<V, M> measure) {
    Map<V, List<M>> measured = new LinkedHashMap<>();
    variants.forEach(each -> measured.put(each, new ArrayList<>()));
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < variants.size(); i++) {
        // In another order each time, so that none always comes after the slowest.
        V variant = variants.get((i + round) % variants.size());
        Objects.requireNonNull(measured.get(variant)).add(measure.apply(variant));
      }
    }
    return new Turns<>(measured);
  }

  /** These, and those of the same variants in other JVMs. */
  public Turns<V, M> and(Turns<V, M> others) {
    Map<V, List<M>> all = new LinkedHashMap<>();
    measured.forEach(
        (variant, own) ->
            all.put(variant, Stream.concat(own.stream(), others.of(variant).stream()).toList()));
    return new Turns<>(all);
  }

  /** A figure of one variant in all rounds. */
  public Quartiles figure(V variant, ToDoubleFunction<M> figure) {
    return Quartiles.of(of(variant).stream().mapToDouble(figure).boxed().toList());
  }

  /** A figure of one variant, divided by that of another: the ratio inside each round. */
  public Quartiles ratio(V variant, V other, ToDoubleFunction<M> figure) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < of(variant).size(); i++) {
      ratios.add(figure.applyAsDouble(of(variant).get(i)) / figure.applyAsDouble(of(other).get(i)));
    }
    return Quartiles.of(ratios);
  }

  /** A figure of one variant, less that of another: the difference inside each round. */
  public Quartiles difference(V variant, V other, ToDoubleFunction<M> figure) {
    List<Double> differences = new ArrayList<>();
    for (int i = 0; i < of(variant).size(); i++) {
      differences.add(
          figure.applyAsDouble(of(variant).get(i)) - figure.applyAsDouble(of(other).get(i)));
    }
    return Quartiles.of(differences);
  }

  private List<M> of(V variant) {
    return Objects.requireNonNull(measured.get(variant));
  }
}
