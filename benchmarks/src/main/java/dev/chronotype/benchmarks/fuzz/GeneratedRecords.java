package dev.chronotype.benchmarks.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chronotype.benchmarks.MemoryFiles;
import dev.chronotype.benchmarks.compile.UserClassPath;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles sources with the processor, and loads what comes out. */
final class GeneratedRecords extends ClassLoader {

  private static final List<String> PROCESSORS =
      List.of(
          "dev.chronotype.processor.ActivityProcessor", "dev.chronotype.processor.IndexProcessor");

  private final Map<String, byte[]> classes;

  private GeneratedRecords(Map<String, byte[]> classes) {
    super(GeneratedRecords.class.getClassLoader());
    this.classes = classes;
  }

  /** The records of these sources, whose codecs the Data Converter knows by now; none generic. */
  static List<Class<? extends Record>> of(Map<String, String> sources) {
    GeneratedRecords loader = new GeneratedRecords(compile(sources));
    List<Class<? extends Record>> records = new ArrayList<>();
    for (String path : loader.classes.keySet()) {
      Class<?> type = loader.load(path, path.endsWith("Registration.class"));
      if (type.isRecord() && type.getTypeParameters().length == 0) {
        records.add(type.asSubclass(Record.class));
      }
    }
    return records;
  }

  private Class<?> load(String path, boolean initialize) {
    String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
    try {
      return Class.forName(name, initialize, this);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte @Nullable [] bytes = classes.get(name.replace('.', '/') + ".class");
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  private static Map<String, byte[]> compile(Map<String, String> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(null, Locale.ROOT, UTF_8);
        MemoryFiles files = new MemoryFiles(standard)) {
      standard.setLocationFromPaths(StandardLocation.CLASS_PATH, UserClassPath.entries());
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              output,
              files,
              null,
              List.of("-Achronotype.verbose=true"),
              null,
              MemoryFiles.sources(sources));
      task.setProcessors(processors().toList());
      if (!task.call()) {
        throw new IllegalStateException("The compile failed: " + output);
      }
      // A record without one would test nothing.
      output
          .toString()
          .lines()
          .filter(each -> each.contains("no codec"))
          .forEach(System.out::println);
      return files.classes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Processor> processors() {
    return PROCESSORS.stream().map(GeneratedRecords::processor);
  }

  private static Processor processor(String name) {
    try {
      return Class.forName(name).asSubclass(Processor.class).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
