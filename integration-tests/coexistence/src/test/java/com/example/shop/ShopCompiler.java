package com.example.shop;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the code base of this module once more. */
final class ShopCompiler {

  static final String LOMBOK =
      "lombok.launch.AnnotationProcessorHider$AnnotationProcessor,"
          + "lombok.launch.AnnotationProcessorHider$ClaimingProcessor";
  static final String MAPSTRUCT = "org.mapstruct.ap.MappingProcessor";
  static final String DAGGER = "dagger.internal.codegen.ComponentProcessor";
  static final String AUTO_VALUE = "com.google.auto.value.processor.AutoValueProcessor";
  static final String CHRONOTYPE =
      "dev.chronotype.processor.ActivityProcessor,dev.chronotype.processor.IndexProcessor";

  static final Path SOURCES = Path.of("src", "main", "java");

  /**
   * What became of it.
   *
   * @param messages all that the compiler said
   * @param generated the generated sources, by path
   */
  record Result(boolean success, List<String> messages, Map<String, String> generated) {}

  private final Path folder;
  private final List<String> options = new ArrayList<>();
  private final List<Path> sources = new ArrayList<>();

  /**
   * Begins with the code base as it is.
   *
   * @param folder an empty folder for what is written
   */
  ShopCompiler(Path folder) throws IOException {
    this.folder = folder;
    options.addAll(List.of("-Xlint:all,-processing", "-Werror", "-encoding", "UTF-8"));
    options.add("-Achronotype.opinions=off");
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files.filter(each -> each.toString().endsWith(".java")).sorted().forEach(sources::add);
    }
  }

  ShopCompiler options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** One more source file. */
  ShopCompiler source(String path, String text) throws IOException {
    Path file = folder.resolve("more").resolve(path);
    Files.createDirectories(file.getParent());
    sources.add(Files.writeString(file, text));
    return this;
  }

  /** Compiles with the processors of those names, in that order. */
  Result run(List<String> processors) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path generated = Files.createDirectories(folder.resolve("generated"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
    all.addAll(List.of("-processor", String.join(",", processors)));
    all.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
    if (!options.contains("--module-path")) {
      all.addAll(List.of("-cp", libraries()));
    }
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean success =
          compiler
              .getTask(
                  new StringWriter(),
                  files,
                  found,
                  all,
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      return new Result(
          success,
          found.getDiagnostics().stream().map(ShopCompiler::text).toList(),
          read(generated));
    }
  }

  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getKind()
        + " "
        + (diagnostic.getSource() == null ? "" : diagnostic.getSource().getName())
        + ":"
        + diagnostic.getLineNumber()
        + " "
        + diagnostic.getMessage(Locale.ROOT);
  }

  /** The class path of the tests without what is compiled here. */
  static String libraries() {
    return String.join(
        File.pathSeparator,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(each -> !Path.of(each).startsWith(Path.of("target").toAbsolutePath()))
            .toList());
  }

  static Map<String, String> read(Path root) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path each : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        texts.put(root.relativize(each).toString().replace('\\', '/'), Files.readString(each));
      }
    }
    return texts;
  }
}
