package dev.chronotype.benchmarks.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The three compiles of one code base.
 *
 * @param sources the code base
 * @param withGenerated the code base and what is generated for it
 */
record Comparison(
    Map<String, String> sources, Map<String, String> withGenerated, List<String> processors) {

  static Comparison of(Kind kind, int units, Shape shape) {
    Map<String, String> sources = kind.sources(units, shape);
    Map<String, String> all = new LinkedHashMap<>(sources);
    all.putAll(Compile.run(sources, kind.processors()).generated());
    return new Comparison(sources, all, kind.processors());
  }

  /**
   * Compiles in turn: in another order each time, so that none always comes after the largest.
   *
   * @param turn the number of the round
   */
  Round round(int turn) {
    Compile[] compiles = new Compile[3];
    for (int i = 0; i < compiles.length; i++) {
      int which = (i + turn) % compiles.length;
      compiles[which] =
          switch (which) {
            case 0 -> Compile.run(sources, List.of());
            case 1 -> Compile.run(sources, processors);
            default -> Compile.run(withGenerated, List.of());
          };
    }
    return new Round(compiles[0], compiles[1], compiles[2]);
  }
}
