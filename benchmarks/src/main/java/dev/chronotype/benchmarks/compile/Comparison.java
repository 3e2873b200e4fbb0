package dev.chronotype.benchmarks.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The compiles of one code base that are compared with each other. */
final class Comparison {

  private static final int COUNT = 5;

  private final List<Supplier<Compile>> compiles;

  private Comparison(List<Supplier<Compile>> compiles) {
    this.compiles = compiles;
  }

  /**
   * Prepares the compiles of a code base.
   *
   * @param generated what the processors of that kind write for the sources
   */
  static Comparison of(Kind kind, Map<String, String> sources, Map<String, String> generated) {
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

  static Comparison of(Kind kind, int units, Shape shape) {
    Map<String, String> sources = kind.sources(units, shape);
    return of(kind, sources, Compile.run(sources, kind.measured()).generated());
  }

  private static List<MeasuredProcessor> replaying(Map<String, String> files) {
    return List.of(new MeasuredProcessor(new ReplayingProcessor(files)));
  }

  /** One of the compiles, by its place in a {@link Round}. */
  Compile run(int which) {
    return compiles.get(which).get();
  }

  /** All of them in this JVM, as {@link #inTurn} does it. */
  Round round(int turn) {
    return inTurn(turn, this::run);
  }

  /**
   * Compiles in turn: in another order each time, so that none always comes after the largest.
   *
   * @param turn the number of the round
   * @param compile runs one of the compiles, by its place in a {@link Round}
   */
  static Round inTurn(int turn, IntFunction<Compile> compile) {
    Compile[] results = new Compile[COUNT];
    for (int i = 0; i < COUNT; i++) {
      int which = (i + turn) % COUNT;
      results[which] = compile.apply(which);
    }
    return new Round(results[0], results[1], results[2], results[3], results[4]);
  }
}
