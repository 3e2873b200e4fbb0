package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.Clock;
import dev.chronotype.benchmarks.codec.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is measured, and how long.
 *
 * @param rounds of each measurement
 * @param slice milliseconds that a variant has in a round
 * @param warmUp milliseconds that each JVM has for each work before that
 * @param clock what is taken for time
 * @param shapes payloads, where there are any
 * @param types Activity Types, where they are registered
 * @param jvms of each variant, one after the other, where what comes out depends on the JVM
 * @param runs Workflow Executions of a variant in a round, where there are any; fewer of large
 *     payloads
 */
record Options(
    int rounds,
    int slice,
    int warmUp,
    Clock clock,
    List<Shape> shapes,
    List<Integer> types,
    int jvms,
    int runs) {

  private static final Set<String> NAMES =
      Set.of(
          "--rounds", "--slice", "--warm-up", "--clock", "--shapes", "--types", "--jvms", "--runs");

  Options() {
    this(
        12,
        200,
        3000,
        Clock.CPU,
        List.of(Shape.ORDER_SMALL, Shape.ORDER_MEDIUM),
        List.of(1, 50, 500),
        1,
        12);
  }

  Options rounds(int value) {
    return new Options(value, slice, warmUp, clock, shapes, types, jvms, runs);
  }

  Options jvms(int value) {
    return new Options(rounds, slice, warmUp, clock, shapes, types, value, runs);
  }

  Options warmUp(int value) {
    return new Options(rounds, slice, value, clock, shapes, types, jvms, runs);
  }

  Options shapes(Shape... values) {
    return new Options(rounds, slice, warmUp, clock, List.of(values), types, jvms, runs);
  }

  int runsOf(Shape shape) {
    return shape == Shape.ORDER_LARGE ? Math.max(1, runs / 4) : runs;
  }

  /** These, and what arguments say. */
  Options with(String... arguments) {
    if (arguments.length % 2 != 0) {
      throw new IllegalArgumentException(
          "Each option takes a value: " + Arrays.toString(arguments));
    }
    Options options = this;
    for (int i = 0; i < arguments.length; i += 2) {
      options = options.with(arguments[i], arguments[i + 1]);
    }
    return options;
  }

  private Options with(String name, String value) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("What is " + name + "?");
    }
    return new Options(
        name.equals("--rounds") ? Integer.parseInt(value) : rounds,
        name.equals("--slice") ? Integer.parseInt(value) : slice,
        name.equals("--warm-up") ? Integer.parseInt(value) : warmUp,
        name.equals("--clock") ? Clock.valueOf(value) : clock,
        name.equals("--shapes") ? Stream.of(value.split(",")).map(Shape::valueOf).toList() : shapes,
        name.equals("--types") ? Stream.of(value.split(",")).map(Integer::valueOf).toList() : types,
        name.equals("--jvms") ? Integer.parseInt(value) : jvms,
        name.equals("--runs") ? Integer.parseInt(value) : runs);
  }
}
