package dev.chronotype.benchmarks.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chronotype.benchmarks.MemoryFiles;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * What comes of sources, where it does not matter how long that takes.
 *
 * @param classes the class files, by path
 * @param output what the compiler says
 */
public record Compiled(Map<String, byte[]> classes, String output) {

  /** Compiles with our processor. */
  public static Compiled withProcessor(Map<String, String> sources) {
    return compile(
        sources,
        List.of("-Achronotype.verbose=true"),
        Kind.CHRONOTYPE.processors().stream().map(Compiled::processor).toList());
  }

  /** Compiles without any. */
  public static Compiled withoutProcessor(Map<String, String> sources) {
    return compile(sources, List.of("-proc:none"), List.of());
  }

  /** What the compiler says, line by line. */
  public Stream<String> messages() {
    return output.lines();
  }

  private static Compiled compile(
      Map<String, String> sources, List<String> options, List<Processor> processors) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(null, Locale.ROOT, UTF_8);
        MemoryFiles files = new MemoryFiles(standard)) {
      standard.setLocationFromPaths(StandardLocation.CLASS_PATH, UserClassPath.entries());
      JavaCompiler.CompilationTask task =
          compiler.getTask(output, files, null, options, null, MemoryFiles.sources(sources));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      if (!task.call()) {
        throw new IllegalStateException("The compile failed: " + output);
      }
      return new Compiled(files.classes(), output.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Processor processor(String name) {
    try {
      return Class.forName(name).asSubclass(Processor.class).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
