package dev.chronotype.benchmarks.compile;

import dev.chronotype.benchmarks.OtherJvm;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Compiles code bases in one warmed-up JVM for each kind: {@code --kinds CHRONOTYPE,DAGGER --units
 * 10,100,1000 --shape FLAT --rounds 12 --warm-up 40}.
 */
public final class Warm {

  private static final int WARM_UP_UNITS = 20;

  private Warm() {}

  public static void main(String[] arguments) {
    Options options = Options.of(arguments);
    if (options.kinds().size() > 1) {
      // No shared profile: each kind in a JVM of its own.
      Table.printHead("warm");
      for (Kind each : options.kinds()) {
        OtherJvm.run(Warm.class, options.only(each));
      }
      return;
    }
    Kind kind = options.kinds().get(0);
    warmUp(kind, options);
    for (int units : options.units()) {
      Table.printRow(kind, options, units, rounds(kind, options, units));
    }
  }

  /** All compiles, until the JVM has compiled what they need of the compiler. */
  private static void warmUp(Kind kind, Options options) {
    Comparison comparison = Comparison.of(kind, WARM_UP_UNITS, options.shape());
    for (int i = 0; i < options.warmUp(); i++) {
      comparison.round(i);
    }
  }

  private static List<Round> rounds(Kind kind, Options options, int units) {
    Comparison comparison = Comparison.of(kind, units, options.shape());
    return IntStream.range(0, options.roundsOf(units)).mapToObj(comparison::round).toList();
  }
}
