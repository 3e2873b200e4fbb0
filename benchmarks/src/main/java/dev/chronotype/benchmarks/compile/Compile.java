package dev.chronotype.benchmarks.compile;

import dev.chronotype.benchmarks.MemoryFiles;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * One compile.
 *
 * @param cpu CPU nanoseconds of the compiling thread
 * @param own those of them that the processors need for themselves
 * @param filer those of them that the compiler needs to take files from the processors
 * @param wall nanoseconds on the clock on the wall
 * @param generated what the processors wrote, by path
 */
record Compile(long cpu, long own, long filer, long wall, Map<String, String> generated) {

  /** Compiles sources in memory with processors; with none, {@code -proc:none}. */
  static Compile run(Map<String, String> sources, List<MeasuredProcessor> processors) {
    return run(sources, processors, UserClassPath.entries());
  }

  /** The same, with another class path. */
  static Compile run(
      Map<String, String> sources, List<MeasuredProcessor> processors, List<Path> classPath) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    long wall = System.nanoTime();
    long cpu = CpuClock.now();
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        MemoryFiles files = new MemoryFiles(standard)) {
      standard.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              output,
              files,
              null,
              processors.isEmpty() ? List.of("-g", "-proc:none") : List.of("-g"),
              null,
              MemoryFiles.sources(sources));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      if (!task.call() || files.classCount() < sources.size()) {
        throw new IllegalStateException("The compile failed: " + output);
      }
      return new Compile(
          CpuClock.now() - cpu,
          processors.stream().mapToLong(MeasuredProcessor::ownNanos).sum(),
          processors.stream().mapToLong(MeasuredProcessor::filerNanos).sum(),
          System.nanoTime() - wall,
          files.generated());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
