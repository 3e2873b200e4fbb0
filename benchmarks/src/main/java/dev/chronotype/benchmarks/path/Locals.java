package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.MeasuredJvm;
import dev.chronotype.benchmarks.Turns;
import dev.chronotype.benchmarks.codec.Shape;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Measures workflows that call a hundred local activities each, from end to end on the SDK's
 * in-memory server: {@code --shapes ORDER_SMALL,ORDER_MEDIUM,ORDER_LARGE --rounds 60 --runs 12
 * --warm-up 20000}. Each round has a new server, since that gets slower with age.
 */
public final class Locals {

  private static final int WARM_UP = 20_000;

  /** Twelve have a median that is off by five in a hundred: so much do wake-ups of threads vary. */
  private static final int ROUNDS = 60;

  private static final List<Side> SIDES = List.of(Side.values());

  private Locals() {}

  public static void main(String[] arguments) {
    Options options =
        new Options()
            .rounds(ROUNDS)
            .warmUp(WARM_UP)
            .shapes(Shape.ORDER_SMALL, Shape.ORDER_MEDIUM, Shape.ORDER_LARGE)
            .with(arguments);
    System.out.println("\nA local activity, from end to end:\n");
    System.out.println(
        "| | SDK, µs | Chronotype, µs | times as fast | SDK, CPU µs | Chronotype, CPU µs"
            + " | times as fast, CPU |");
    System.out.println("|---".repeat(7) + "|");
    options.shapes().forEach(each -> System.out.println(row(each, measure(each, options))));
  }

  private static Turns<Side, Lap> measure(Shape shape, Options options) {
    Map<Side, MeasuredJvm> jvms = new EnumMap<>(Side.class);
    try {
      SIDES.forEach(each -> jvms.put(each, LocalJvm.start(each, shape, options)));
      return Turns.of(
          SIDES,
          options.rounds(),
          side ->
              Lap.parse(
                  Objects.requireNonNull(jvms.get(side)).ask(shape.name(), options.runsOf(shape))));
    } finally {
      jvms.values().forEach(MeasuredJvm::close);
    }
  }

  private static String row(Shape shape, Turns<Side, Lap> turns) {
    return String.join(
        " | ",
        "| " + shape.label(),
        turns.figure(Side.SDK, Lap::wallEach).text(1),
        turns.figure(Side.CHRONOTYPE, Lap::wallEach).text(1),
        turns.ratio(Side.SDK, Side.CHRONOTYPE, Lap::wallEach).text(2),
        turns.figure(Side.SDK, Lap::cpuEach).text(1),
        turns.figure(Side.CHRONOTYPE, Lap::cpuEach).text(1),
        turns.ratio(Side.SDK, Side.CHRONOTYPE, Lap::cpuEach).text(2) + " |");
  }
}
