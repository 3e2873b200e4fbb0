package dev.chronotype.benchmarks.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is measured.
 *
 * @param rounds of each code base; fewer of large ones
 * @param warmUp how often each compile is made before one is measured. Not a time, in which a busy
 *     or slow machine would be less warmed up
 * @param jars dependencies, where these are what is measured
 */
record Options(
    List<Kind> kinds, List<Integer> units, Shape shape, int rounds, int warmUp, int jars) {

  private static final int LARGE = 500;

  static Options of(String... arguments) {
    List<Kind> kinds = List.of(Kind.values());
    List<Integer> units = List.of(10, 100, 1000);
    Shape shape = Shape.FLAT;
    int rounds = 12;
    int warmUp = 40;
    int jars = 500;
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      String value = arguments[i + 1];
      switch (arguments[i]) {
        case "--kinds" -> kinds = Stream.of(value.split(",")).map(Kind::valueOf).toList();
        case "--units" -> units = Stream.of(value.split(",")).map(Integer::valueOf).toList();
        case "--shape" -> shape = Shape.valueOf(value);
        case "--rounds" -> rounds = Integer.parseInt(value);
        case "--warm-up" -> warmUp = Integer.parseInt(value);
        case "--jars" -> jars = Integer.parseInt(value);
        default -> throw new IllegalArgumentException("What is " + arguments[i] + "?");
      }
    }
    if (arguments.length % 2 != 0) {
      throw new IllegalArgumentException(
          "Each option takes a value: " + Arrays.toString(arguments));
    }
    return new Options(kinds, units, shape, rounds, warmUp, jars);
  }

  /** The same as arguments, for one kind. */
  List<String> only(Kind kind) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--kinds", kind.name()));
    arguments.addAll(
        List.of("--units", String.join(",", units.stream().map(String::valueOf).toList())));
    arguments.addAll(List.of("--shape", shape.name()));
    arguments.addAll(List.of("--rounds", String.valueOf(rounds)));
    arguments.addAll(List.of("--warm-up", String.valueOf(warmUp)));
    return arguments;
  }

  /** Half as many of a code base that takes many seconds to compile. */
  int roundsOf(int size) {
    return size >= LARGE ? Math.max(1, rounds / 2) : rounds;
  }
}
