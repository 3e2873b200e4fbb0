package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.MeasuredJvm;
import dev.chronotype.benchmarks.Turns;
import dev.chronotype.benchmarks.codec.Shape;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Measures Workers under load, activities and local ones: {@code --shapes ORDER_SMALL,ORDER_MEDIUM
 * --rounds 21 --runs 8 --warm-up 10000}, which is 50,400 calls of each side after its warm-up. On
 * the server that {@code TEMPORAL_ADDRESS} names, or on the SDK's in-memory server, where only that
 * it runs is worth knowing.
 */
public final class Load {

  private static final int ROUNDS = 21;
  private static final int WORKFLOWS = 8;
  private static final int WARM_UP = 10_000;
  private static final long NANOS_PER_MILLI = 1_000_000;
  private static final List<Side> SIDES = List.of(Side.values());

  private Load() {}

  /** How activities are called. */
  enum Way {
    /** As tasks, fifty at once by each workflow. */
    REMOTE("remote"),
    /** In the Worker of the workflow, a hundred one after the other. */
    LOCAL("local");

    private final String label;

    Way(String label) {
      this.label = label;
    }
  }

  public static void main(String[] arguments) {
    Options options =
        new Options().rounds(ROUNDS).with("--runs", "" + WORKFLOWS).warmUp(WARM_UP).with(arguments);
    System.out.println(
        "\n| | calls of each side | SDK, a second | Chronotype, a second | times as many"
            + " | SDK, CPU µs | Chronotype, CPU µs | of it | SDK, KB | Chronotype, KB | of it |");
    System.out.println("|---".repeat(11) + "|");
    Map<Side, MeasuredJvm> jvms = new EnumMap<>(Side.class);
    try {
      SIDES.forEach(each -> jvms.put(each, LoadJvm.start(each)));
      for (Way way : Way.values()) {
        for (Shape shape : options.shapes()) {
          System.out.println(row(way, shape, measure(jvms, way, shape, options)));
        }
      }
    } finally {
      jvms.values().forEach(MeasuredJvm::close);
    }
  }

  private static Turns<Side, Lap> measure(
      Map<Side, MeasuredJvm> jvms, Way way, Shape shape, Options options) {
    int workflows = options.runsOf(shape);
    for (Side side : SIDES) {
      long start = System.nanoTime();
      do {
        LoadJvm.run(Objects.requireNonNull(jvms.get(side)), way, shape, workflows);
      } while (System.nanoTime() - start < options.warmUp() * NANOS_PER_MILLI);
    }
    return Turns.of(
        SIDES,
        options.rounds(),
        side -> LoadJvm.run(Objects.requireNonNull(jvms.get(side)), way, shape, workflows));
  }

  private static String row(Way way, Shape shape, Turns<Side, Lap> turns) {
    return String.join(
        " | ",
        "| " + way.label + ", " + shape.label(),
        ""
            + Objects.requireNonNull(turns.measured().get(Side.CHRONOTYPE)).stream()
                .mapToLong(Lap::calls)
                .sum(),
        turns.figure(Side.SDK, Lap::perSecond).text(0),
        turns.figure(Side.CHRONOTYPE, Lap::perSecond).text(0),
        turns.ratio(Side.CHRONOTYPE, Side.SDK, Lap::perSecond).text(2),
        turns.figure(Side.SDK, Lap::cpuEach).text(0),
        turns.figure(Side.CHRONOTYPE, Lap::cpuEach).text(0),
        turns.ratio(Side.CHRONOTYPE, Side.SDK, Lap::cpuEach).text(2),
        turns.figure(Side.SDK, lap -> lap.bytesEach() / 1024).text(1),
        turns.figure(Side.CHRONOTYPE, lap -> lap.bytesEach() / 1024).text(1),
        turns.ratio(Side.CHRONOTYPE, Side.SDK, Lap::bytesEach).text(2) + " |");
  }
}
