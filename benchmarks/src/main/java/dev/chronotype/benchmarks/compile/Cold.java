package dev.chronotype.benchmarks.compile;

import dev.chronotype.benchmarks.OtherJvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compiles code bases in a new JVM each time, as a build on a CI server does. Takes the same
 * arguments as {@link Warm}; there is nothing to warm up.
 */
public final class Cold {

  private Cold() {}

  public static void main(String[] arguments) throws Exception {
    Options options = Options.of(arguments);
    Table.printHead("cold");
    for (Kind kind : options.kinds()) {
      for (int units : options.units()) {
        Table.printRow(kind, options, units, rounds(kind, options, units));
      }
    }
  }

  private static List<Round> rounds(Kind kind, Options options, int units) throws IOException {
    Path folder = Files.createTempDirectory("cold");
    Map<String, String> sources = kind.sources(units, options.shape());
    Map<String, String> generated = Compile.run(sources, kind.measured()).generated();
    write(generated, folder);
    return IntStream.range(0, options.roundsOf(units))
        .mapToObj(
            turn ->
                Comparison.inTurn(
                    turn, which -> OneCompile.elsewhere(kind, units, options, which, folder)))
        .toList();
  }

  private static void write(Map<String, String> files, Path folder) throws IOException {
    for (Map.Entry<String, String> each : files.entrySet()) {
      Path file = folder.resolve(each.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, each.getValue());
    }
  }

  /** The JVM that compiles once, and prints what that took. */
  static final class OneCompile {

    private OneCompile() {}

    /** Starts it: {@code kind units shape which folder-of-generated-files}. */
    static Compile elsewhere(Kind kind, int units, Options options, int which, Path folder) {
      List<String> arguments =
          List.of(
              kind.name(),
              String.valueOf(units),
              options.shape().name(),
              String.valueOf(which),
              folder.toString());
      String printed = OtherJvm.output(OneCompile.class, arguments);
      long[] nanos = Arrays.stream(printed.strip().split(" ")).mapToLong(Long::parseLong).toArray();
      return new Compile(nanos[0], nanos[1], nanos[2], nanos[3], read(folder));
    }

    public static void main(String[] arguments) {
      Kind kind = Kind.valueOf(arguments[0]);
      Map<String, String> sources =
          kind.sources(Integer.parseInt(arguments[1]), Shape.valueOf(arguments[2]));
      Compile compile =
          Comparison.of(kind, sources, read(Path.of(arguments[4])))
              .run(Integer.parseInt(arguments[3]));
      System.out.println(
          compile.cpu() + " " + compile.own() + " " + compile.filer() + " " + compile.wall());
    }

    private static Map<String, String> read(Path folder) {
      List<Path> files = new ArrayList<>();
      Map<String, String> texts = new TreeMap<>();
      try (Stream<Path> found = Files.walk(folder)) {
        found.filter(Files::isRegularFile).forEach(files::add);
        for (Path each : files) {
          String path = folder.relativize(each).toString().replace('\\', '/');
          texts.put(path, Files.readString(each, StandardCharsets.UTF_8));
        }
        return texts;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
