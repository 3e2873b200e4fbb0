package dev.chronotype.benchmarks.compile;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a compile sees: the libraries of this class path, without processors and their parts. */
public final class UserClassPath {

  private static final List<String> LEFT_OUT =
      List.of(
          "chronotype-processor",
          "chronotype-benchmarks",
          "javapoet",
          "auto-common",
          "auto-value-1",
          "dagger-compiler",
          "dagger-spi",
          "guava",
          "symbol-processing",
          "google-java-format",
          "kotlin",
          "incap",
          "checker-compat",
          "mapstruct-processor",
          // What only the other benchmarks need.
          "temporal-test",
          "dsl-json",
          "avaje-",
          "fastjson2",
          "jazzer",
          "jmh-",
          "jopt-simple",
          "commons-math3");

  private UserClassPath() {}

  /** What is on the class path of a user of ours. */
  public static List<Path> entries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(each -> LEFT_OUT.stream().noneMatch(name(each)::startsWith))
        .filter(each -> !name(each).endsWith("-tests.jar"))
        .toList();
  }

  /** The file's name; that of the module for a folder {@code module/target/classes}. */
  private static String name(Path entry) {
    Path module = entry.endsWith(Path.of("target", "classes")) ? entry.getParent() : null;
    return module != null && module.getParent() != null
        ? "chronotype-" + module.getParent().getFileName()
        : entry.getFileName().toString();
  }
}
