package dev.chronotype.processor.compile;

import dev.chronotype.processor.ActivityProcessor;
import dev.chronotype.processor.ClientsProcessor;
import dev.chronotype.processor.FakesProcessor;
import dev.chronotype.processor.IndexProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** A compilation that is to be run: by default of Java 17, with all of our processors. */
public final class Compilation {

  private final JavaTool tool;
  private final Path folder;
  private final List<String> options = new ArrayList<>();
  private final List<String> classNames = new ArrayList<>();
  private Sources sources = new Sources(Map.of());
  private ClassPath classPath = ClassPath.ofUser();
  private ClassPath modulePath = new ClassPath(List.of());
  private List<Processor> processors =
      List.of(
          new ActivityProcessor(),
          new IndexProcessor(),
          new FakesProcessor(),
          new ClientsProcessor());
  private String release = "17";
  private UnaryOperator<JavaFileManager> fileManager = UnaryOperator.identity();

  private Compilation(JavaTool tool, Path folder) {
    this.tool = tool;
    this.folder = folder;
  }

  /**
   * Begins a compilation.
   *
   * @param folder an empty or new folder, for sources and what is made of them
   */
  public static Compilation by(JavaTool tool, Path folder) {
    return new Compilation(tool, folder);
  }

  public Compilation sources(Sources compiled) {
    sources = compiled;
    return this;
  }

  /** Has class files processed too, as incremental builds do. */
  public Compilation classNames(String... names) {
    classNames.addAll(List.of(names));
    return this;
  }

  public Compilation options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Compiles with the class library of the JDK that runs this, which is newer than 17 for some. */
  public Compilation forThisJdk() {
    release = String.valueOf(Runtime.version().feature());
    return this;
  }

  public Compilation classPath(ClassPath path) {
    classPath = path;
    return this;
  }

  public Compilation modulePath(ClassPath path) {
    modulePath = path;
    return this;
  }

  /** Replaces the processors; none for {@code -proc:none}. */
  public Compilation processors(Processor... all) {
    processors = List.of(all);
    return this;
  }

  /** Puts something between the compiler and the files that it writes. */
  public Compilation fileManager(UnaryOperator<JavaFileManager> wrapper) {
    fileManager = wrapper;
    return this;
  }

  /** Compiles. */
  public Compiled run() {
    Path classes = folder.resolve("classes");
    Path generated = folder.resolve("generated");
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    JavaCompiler compiler = tool.compiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      Files.createDirectories(classes);
      Files.createDirectories(generated);
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath.entries());
      List<Path> inputs = sources.writeTo(folder.resolve("sources"));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              output,
              fileManager.apply(files),
              found,
              allOptions(classes, generated),
              classNames,
              files.getJavaFileObjectsFromPaths(inputs));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      boolean success = task.call();
      return new Compiled(
          success,
          found.getDiagnostics().stream().map(Message::of).toList(),
          output.toString(),
          classes,
          generated);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> allOptions(Path classes, Path generated) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
    all.addAll(List.of("-encoding", "UTF-8", "--release", release));
    if (!modulePath.entries().isEmpty()) {
      all.addAll(List.of("--module-path", modulePath.toString()));
    }
    if (processors.isEmpty()) {
      all.add("-proc:none");
    }
    all.addAll(options);
    return all;
  }
}
