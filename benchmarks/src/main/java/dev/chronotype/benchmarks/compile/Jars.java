package dev.chronotype.benchmarks.compile;

import dev.chronotype.benchmarks.Quartiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What the names of dependencies add to a compile: the same code base against the same jars, with
 * their index classes and without. Takes {@code --units 10,100 --rounds 12 --warm-up 40 --jars
 * 500}.
 */
public final class Jars {

  private static final int WARM_UP_UNITS = 10;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double PERCENT = 100;

  /** A compile against each kind of jars. */
  private record Pair(Compile withIndex, Compile without) {

    double added() {
      return (withIndex.cpu() - without.cpu()) / NANOS_PER_MILLI;
    }

    double addedShare() {
      return PERCENT * (withIndex.cpu() - without.cpu()) / without.cpu();
    }
  }

  private Jars() {}

  public static void main(String[] arguments) throws IOException {
    Options options = Options.of(arguments);
    Path folder = Files.createTempDirectory("jars");
    try {
      DependencyJars jars = DependencyJars.write(folder, options.jars());
      System.out.printf(
          "%d jars, %d definitions%n%n| units | without index, ms | added, ms | added, %% |%n"
              + "|---|---|---|---|%n",
          options.jars(), options.jars() * DependencyJars.definitionsOfOne());
      warmUp(jars, options);
      options.units().forEach(each -> measure(jars, each, options));
    } finally {
      delete(folder);
    }
  }

  private static void warmUp(DependencyJars jars, Options options) {
    Map<String, String> sources = Kind.CHRONOTYPE.sources(WARM_UP_UNITS, options.shape());
    for (int i = 0; i < options.warmUp(); i++) {
      pair(sources, jars, i % 2 == 0);
    }
  }

  private static void measure(DependencyJars jars, int units, Options options) {
    Map<String, String> sources = Kind.CHRONOTYPE.sources(units, options.shape());
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < options.roundsOf(units); i++) {
      pairs.add(pair(sources, jars, i % 2 == 0));
    }
    System.out.printf(
        Locale.ROOT,
        "| %d | %s | %s | %s |%n",
        units,
        quartiles(pairs, each -> each.without().cpu() / NANOS_PER_MILLI).text(0),
        quartiles(pairs, Pair::added).text(1),
        quartiles(pairs, Pair::addedShare).text(1));
  }

  /** In turn, so that neither always comes after the other. */
  private static Pair pair(Map<String, String> sources, DependencyJars jars, boolean indexFirst) {
    if (indexFirst) {
      Compile withIndex = compile(sources, jars.withIndex());
      return new Pair(withIndex, compile(sources, jars.without()));
    }
    Compile without = compile(sources, jars.without());
    return new Pair(compile(sources, jars.withIndex()), without);
  }

  private static Compile compile(Map<String, String> sources, List<Path> jars) {
    List<Path> classPath = new ArrayList<>(UserClassPath.entries());
    classPath.addAll(jars);
    return Compile.run(sources, Kind.CHRONOTYPE.measured(), classPath);
  }

  private static Quartiles quartiles(List<Pair> pairs, ToDoubleFunction<Pair> value) {
    return Quartiles.of(pairs.stream().mapToDouble(value).boxed().toList());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
