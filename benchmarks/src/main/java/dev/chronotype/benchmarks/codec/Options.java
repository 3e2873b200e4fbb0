package dev.chronotype.benchmarks.codec;

import dev.chronotype.benchmarks.Clock;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is measured.
 *
 * @param variants the SDK's among them, which the others are compared with
 * @param rounds of each shape and direction
 * @param slice milliseconds that a variant has in a round
 * @param warmUp milliseconds that each JVM has for each direction before that
 * @param mixed whether a JVM is warmed up with all shapes, and not only with the one measured
 * @param clock what is taken for time
 * @param names what the payloads are like that are read
 */
record Options(
    List<Shape> shapes,
    List<Variant> variants,
    int rounds,
    int slice,
    int warmUp,
    boolean mixed,
    Clock clock,
    Names names) {

  static Options of(String... arguments) {
    Set<Shape> shapes = new LinkedHashSet<>(List.of(Shape.values()));
    Set<Variant> variants = new LinkedHashSet<>(List.of(Variant.values()));
    int rounds = 12;
    int slice = 250;
    int warmUp = 3000;
    boolean mixed = false;
    Clock clock = Clock.WALL;
    Names names = Names.WRITTEN;
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      String value = arguments[i + 1];
      switch (arguments[i]) {
        case "--shapes" ->
            shapes.retainAll(Stream.of(value.split(",")).map(Shape::valueOf).toList());
        case "--variants" ->
            variants.retainAll(Stream.of(value.split(",")).map(Variant::valueOf).toList());
        case "--rounds" -> rounds = Integer.parseInt(value);
        case "--slice" -> slice = Integer.parseInt(value);
        case "--warm-up" -> warmUp = Integer.parseInt(value);
        case "--mixed" -> mixed = Boolean.parseBoolean(value);
        case "--clock" -> clock = Clock.valueOf(value);
        case "--names" -> names = Names.valueOf(value);
        default -> throw new IllegalArgumentException("What is " + arguments[i] + "?");
      }
    }
    if (arguments.length % 2 != 0 || !variants.contains(Variant.SDK)) {
      throw new IllegalArgumentException(
          "Each option takes a value, and SDK has to be among the variants: "
              + Arrays.toString(arguments));
    }
    return new Options(
        List.copyOf(shapes), List.copyOf(variants), rounds, slice, warmUp, mixed, clock, names);
  }
}
