package dev.chronotype.benchmarks.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The compiles of one code base that are compared with each other. */
final class Comparison {

  private final List<Supplier<Compile>> compiles;

  private Comparison(List<Supplier<Compile>> compiles) {
    this.compiles = compiles;
  }

  static Comparison of(Kind kind, int units, Shape shape) {
    Map<String, String> sources = kind.sources(units, shape);
    Map<String, String> generated = Compile.run(sources, kind.measured()).generated();
    Map<String, String> all = new LinkedHashMap<>(sources);
    all.putAll(generated);
    return new Comparison(
        List.of(
            () -> Compile.run(sources, List.of()),
            () -> Compile.run(sources, kind.measured()),
            () -> Compile.run(all, List.of()),
            () -> Compile.run(sources, replaying(generated)),
            () -> Compile.run(sources, replaying(Map.of()))));
  }

  private static List<MeasuredProcessor> replaying(Map<String, String> files) {
    return List.of(new MeasuredProcessor(new ReplayingProcessor(files)));
  }

  /**
   * Compiles in turn: in another order each time, so that none always comes after the largest.
   *
   * @param turn the number of the round
   */
  Round round(int turn) {
    int count = compiles.size();
    Compile[] results = new Compile[count];
    for (int i = 0; i < count; i++) {
      int which = (i + turn) % count;
      results[which] = compiles.get(which).get();
    }
    return new Round(results[0], results[1], results[2], results[3], results[4]);
  }
}
