package dev.chronotype.benchmarks.compile;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a compile sees: the libraries of this class path, without processors and their parts. */
final class UserClassPath {

  private static final List<String> OF_PROCESSORS =
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
          "mapstruct-processor");

  private UserClassPath() {}

  static List<Path> entries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(each -> OF_PROCESSORS.stream().noneMatch(name(each)::startsWith))
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
