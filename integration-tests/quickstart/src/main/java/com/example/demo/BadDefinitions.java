package com.example.demo;

import static java.io.File.pathSeparator;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.example.demo.Screen.Style;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.runtime.ChronotypePlugin;
import io.temporal.activity.ActivityOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A folder of sources that must not compile. A comment {@code // error: [CT003]} says on which line
 * which error belongs; what is missing or was not expected makes the demo fail.
 */
final class BadDefinitions {

  private static final Pattern EXPECTATION = Pattern.compile("// error: ((?:\\[CT\\d{3}\\] ?)+)");
  private static final Pattern CODE = Pattern.compile("\\[CT\\d{3}\\]");

  private final Path folder;
  private final Path processor;

  BadDefinitions(Path folder, Path processor) {
    this.folder = folder;
    this.processor = processor;
  }

  /** What the compiler said, in its own words, and where it differs from what was expected. */
  record Outcome(int files, List<String> output, Set<String> expected, Set<String> actual) {

    void showOn(Screen screen) {
      for (String text : output) {
        screen.line("");
        screen.line(coloured(text, screen));
      }
      if (!isAsExpected()) {
        throw new DemoException(
            "The compiler did not reject the bad definitions as their comments say."
                + describe("Accepted, but is an error", missing())
                + describe("Rejected, but was not expected", unexpected()));
      }
      screen.line("");
      screen.line(
          screen.styled(
              files + " files, " + actual.size() + " mistakes, each rejected where it is written.",
              Style.GREEN));
    }

    boolean isAsExpected() {
      return expected.equals(actual) && !expected.isEmpty();
    }

    private Set<String> missing() {
      return without(expected, actual);
    }

    private Set<String> unexpected() {
      return without(actual, expected);
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
      Set<String> rest = new TreeSet<>(all);
      rest.removeAll(some);
      return rest;
    }

    private static String describe(String what, Set<String> places) {
      String newLine = System.lineSeparator() + "  ";
      return places.isEmpty() ? "" : newLine + what + ": " + String.join(newLine, places);
    }

    private static String coloured(String text, Screen screen) {
      return text.replaceFirst("error:", screen.styled("error:", Style.RED))
          .replaceFirst("(?m)^( *)\\^$", "$1" + screen.styled("^", Style.GREEN))
          .replaceFirst(CODE.pattern(), screen.styled("$0", Style.BOLD));
    }
  }

  Outcome compile() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new DemoException(
          "There is no compiler in " + System.getProperty("java.home") + ": run on a JDK.");
    }
    if (!Files.isRegularFile(processor)) {
      throw new DemoException(
          processor.toAbsolutePath() + " is missing: run the demo with mvn -q -Pdemo.");
    }
    try {
      Path classes = Files.createTempDirectory("bad-definitions");
      try {
        return compile(compiler, sources(), classes);
      } finally {
        deleteAll(classes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome compile(JavaCompiler compiler, List<Path> sources, Path classes)
      throws IOException {
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    List<String> options =
        List.of(
            "-d", classes.toString(),
            "-classpath", classPath(),
            "-processorpath", processor.toString());
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, null, UTF_8)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      compiler.getTask(null, files, diagnostics, options, null, units).call();
    }
    List<String> output = new ArrayList<>();
    Set<String> actual = new TreeSet<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      output.add(diagnostic.toString());
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        actual.add(placeOf(diagnostic));
      }
    }
    return new Outcome(sources.size(), output, expectations(sources), actual);
  }

  /** What definitions and the code that is generated from them are compiled against. */
  private static String classPath() {
    return Stream.of(
            ActivityDefinition.class,
            ChronotypePlugin.class,
            ActivityOptions.class,
            WorkflowServiceStubs.class)
        .map(type -> jarOf(type).toString())
        .collect(joining(pathSeparator));
  }

  private static Path jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Set<String> expectations(List<Path> sources) throws IOException {
    Set<String> expected = new TreeSet<>();
    for (Path source : sources) {
      List<String> lines = Files.readAllLines(source);
      for (int i = 0; i < lines.size(); i++) {
        String place = place(source.getFileName().toString(), i + 1);
        EXPECTATION
            .matcher(lines.get(i))
            .results()
            .flatMap(comment -> CODE.matcher(comment.group(1)).results())
            .map(MatchResult::group)
            .map(code -> place + code)
            .collect(toCollection(() -> expected));
      }
    }
    return expected;
  }

  private static String placeOf(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(null);
    JavaFileObject source = diagnostic.getSource();
    if (source == null) {
      return message;
    }
    String file = Path.of(source.getName()).getFileName().toString();
    return place(file, diagnostic.getLineNumber())
        + CODE.matcher(message).results().map(MatchResult::group).findFirst().orElse(message);
  }

  private static String place(String file, long line) {
    return file + ":" + line + " ";
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
