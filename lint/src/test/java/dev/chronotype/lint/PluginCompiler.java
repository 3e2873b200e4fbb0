package dev.chronotype.lint;

import dev.chronotype.processor.diagnostic.Code;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs javac with the plugin, and with no processor. */
final class PluginCompiler {

  /** A synchronous and an asynchronous activity that sleep. */
  static final String SOURCE =
      """
      package com.acme;

      import dev.chronotype.ActivityDefinition;
      import java.util.concurrent.CompletableFuture;

      class Jobs {
        record Job(String id) {}

        @ActivityDefinition
        CompletableFuture<String> run(Job job) throws InterruptedException {
          Thread.sleep(1);
          Slow.call(job.id());
          return CompletableFuture.completedFuture("");
        }
      }

      class Slow {
        static void call(String id) {}
      }
      """;

  private PluginCompiler() {}

  /** The plugin as the build has it. */
  static List<Path> plugin() {
    return Stream.of(LintPlugin.class, Code.class).map(PluginCompiler::entryOf).toList();
  }

  private static Path entryOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What javac says of {@link #SOURCE}. */
  static List<String> compile(List<Path> processorPath, Path out, String... arguments) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> plugin = new ArrayList<>(List.of("-Xplugin:Chronotype"));
    plugin.addAll(List.of(arguments));
    try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ROOT, null)) {
      javac
          .getTask(
              new StringWriter(),
              files,
              said,
              List.of(
                  "-proc:none",
                  "-d",
                  out.toString(),
                  "-processorpath",
                  path(processorPath),
                  String.join(" ", plugin)),
              null,
              List.of(file()))
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return said.getDiagnostics().stream()
        .map(each -> each.getKind() + " " + each.getMessage(Locale.ROOT))
        .toList();
  }

  /**
   * What a javac of its own says: one that finds the plugin on its processor path and nowhere else.
   */
  static String fork(List<Path> processorPath, Path out) throws IOException {
    Path source = Files.writeString(out.resolve("Jobs.java"), SOURCE);
    Process javac =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-proc:none",
                "-d",
                out.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-processorpath",
                path(processorPath),
                "-Xplugin:Chronotype",
                source.toString())
            .redirectErrorStream(true)
            .start();
    return new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String path(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** The first lines, which are complete on their own. */
  static List<String> headlines(List<String> said) {
    return said.stream().map(each -> each.lines().findFirst().orElse("")).toList();
  }

  private static JavaFileObject file() {
    return new SimpleJavaFileObject(URI.create("mem:///Jobs.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return SOURCE;
      }
    };
  }
}
