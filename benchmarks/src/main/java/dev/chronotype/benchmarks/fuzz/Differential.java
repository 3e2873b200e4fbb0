package dev.chronotype.benchmarks.fuzz;

import dev.chronotype.runtime.spi.Mutations;
import dev.chronotype.runtime.spi.RandomValues;
import dev.chronotype.runtime.spi.Types;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Holds generated codecs against the SDK's default converter: {@code --cases 1000000 --records 240
 * --seed 1}. The same seed gives the same records and the same cases. Ends with 1 if there is a
 * difference.
 */
public final class Differential {

  private static final double NANOS_A_SECOND = 1e9;

  /** Each has random numbers of its own, and any number of threads may run them. */
  private static final int PARTS = 16;

  private final List<Class<? extends Record>> types;
  private final long seed;
  private final Tally tally = new Tally();

  private Differential(List<Class<? extends Record>> types, long seed) {
    this.types = types;
    this.seed = seed;
  }

  public static void main(String[] arguments) {
    int cases = 1_000_000;
    int records = 240;
    long seed = 1;
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      String value = arguments[i + 1];
      switch (arguments[i]) {
        case "--cases" -> cases = Integer.parseInt(value);
        case "--records" -> records = Integer.parseInt(value);
        case "--seed" -> seed = Long.parseLong(value);
        default -> throw new IllegalArgumentException("What is " + arguments[i] + "?");
      }
    }
    if (run(cases, records, seed) > 0) {
      System.exit(1);
    }
  }

  /** Runs that many cases; returns how many differences there were. */
  static long run(int cases, int records, long seed) {
    long start = System.nanoTime();
    Differential differential =
        new Differential(GeneratedRecords.of(new RecordSources(seed).write(records)), seed);
    IntStream.range(0, PARTS).parallel().forEach(each -> differential.part(each, cases));
    System.out.printf(
        Locale.ROOT,
        "%,d values of %d records from seed %d in %.0f seconds:%n",
        cases,
        differential.types.size(),
        seed,
        (System.nanoTime() - start) / NANOS_A_SECOND);
    differential.tally.print();
    return differential.tally.differences();
  }

  private void part(int part, int cases) {
    Random random = new Random(seed * PARTS + part);
    RandomValues usual = RandomValues.usual(random);
    RandomValues all = new RandomValues(random);
    DifferentialCase differential = new DifferentialCase(new Mutations(random), tally);
    for (int i = part; i < cases; i += PARTS) {
      Class<?> type = types.get(random.nextInt(types.size()));
      Type root = random.nextInt(10) == 0 ? held(type, random) : type;
      boolean isUsual = random.nextBoolean();
      differential.run((isUsual ? usual : all).value(root), root, isUsual);
    }
  }

  private static Type held(Class<?> type, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Types.parameterized(List.class, type);
      case 1 -> Types.parameterized(Map.class, String.class, type);
      default -> Types.parameterized(Optional.class, type);
    };
  }
}
