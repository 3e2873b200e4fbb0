package dev.chronotype.benchmarks.codec;

import dev.chronotype.benchmarks.MeasuredJvm;
import dev.chronotype.benchmarks.Turns;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Measures how fast payloads are written and read: {@code --shapes ORDER_SMALL,TEXTS --variants
 * SDK,CHRONOTYPE,DSL_JSON --rounds 12 --slice 250 --warm-up 3000 --mixed false --clock WALL --names
 * WRITTEN}. Each variant has a JVM of its own for each shape; they take turns, and ratios are taken
 * inside a round.
 */
public final class Speed {

  private Speed() {}

  public static void main(String[] arguments) {
    Options options = Options.of(arguments);
    Agreement.print(options);
    List<Cell> cells = new ArrayList<>();
    options.shapes().forEach(each -> cells.addAll(measure(each, options)));
    Table.print(cells, options);
  }

  private static List<Cell> measure(Shape shape, Options options) {
    Map<Variant, MeasuredJvm> jvms = new EnumMap<>(Variant.class);
    try {
      options.variants().forEach(each -> jvms.put(each, CodecJvm.start(each, shape, options)));
      List<Cell> cells = new ArrayList<>();
      for (Direction each : Direction.values()) {
        cells.add(
            new Cell(
                shape,
                each,
                Turns.of(
                    options.variants(),
                    options.rounds(),
                    variant ->
                        Objects.requireNonNull(jvms.get(variant))
                            .run(each.name(), options.slice()))));
      }
      return cells;
    } finally {
      jvms.values().forEach(MeasuredJvm::close);
    }
  }
}
