package dev.chronotype.benchmarks.codec;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Measures how fast payloads are written and read: {@code --shapes ORDER_SMALL,TEXTS --variants
 * SDK,CHRONOTYPE,DSL_JSON --rounds 12 --slice 250 --warm-up 3000 --mixed false --clock WALL}. Each
 * variant has a JVM of its own for each shape; they take turns, and ratios are taken inside a
 * round.
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
      options.variants().forEach(each -> jvms.put(each, new MeasuredJvm(each, shape, options)));
      List<Cell> cells = new ArrayList<>();
      for (Direction each : Direction.values()) {
        cells.add(new Cell(shape, each, rounds(jvms, each, options)));
      }
      return cells;
    } finally {
      jvms.values().forEach(MeasuredJvm::close);
    }
  }

  private static Map<Variant, List<Slice>> rounds(
      Map<Variant, MeasuredJvm> jvms, Direction direction, Options options) {
    Map<Variant, List<Slice>> slices = new EnumMap<>(Variant.class);
    List<Variant> variants = options.variants();
    for (int round = 0; round < options.rounds(); round++) {
      for (int i = 0; i < variants.size(); i++) {
        // In another order each time, so that none always comes after the slowest.
        Variant variant = variants.get((i + round) % variants.size());
        slices
            .computeIfAbsent(variant, each -> new ArrayList<>())
            .add(Objects.requireNonNull(jvms.get(variant)).run(direction, options.slice()));
      }
    }
    return slices;
  }
}
