package dev.chronotype.processor.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chronotype.processor.ActivityProcessor;
import dev.chronotype.processor.ClientsProcessor;
import dev.chronotype.processor.IndexProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * The compilers that each sample is shown to, with all that they have to say switched on.
 *
 * <p>Both work in a folder, since Eclipse's compiler does not work in memory, and since what was
 * generated is to be seen even where the compilation failed, which compile-testing does not show.
 */
enum SampleCompiler {
  JAVAC(
      ToolProvider.getSystemJavaCompiler(),
      List.of("-Xlint:all,-processing,-options", "-Xdoclint:all/protected", "-parameters")),
  ECJ(
      new EclipseCompiler(),
      List.of("-17", "-parameters", "-warn:-unusedPrivate,warningToken,finalBound"));

  private static final String NOT_OF_CODECS = "-Achronotype.severity.CT228=off";

  private final JavaCompiler compiler;
  private final StandardJavaFileManager files;
  private final List<String> options;
  private final Map<Sample, Outcome> compiled = new ConcurrentHashMap<>();

  SampleCompiler(JavaCompiler compiler, List<String> options) {
    this.compiler = compiler;
    this.options = options;
    this.files = compiler.getStandardFileManager(null, Locale.ROOT, UTF_8);
  }

  /** How expectations name it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Compiles a sample, once in a run of all tests. */
  Outcome compile(Sample sample) {
    return compiled.computeIfAbsent(sample, each -> compileWith(List.of(), each));
  }

  /** Compiles with our processors, after the others. */
  Outcome compile(Collection<SourceFile> sources, Processor... others) {
    List<String> more = new ArrayList<>(options);
    more.add(NOT_OF_CODECS);
    return compile(more, sources, List.of(), others);
  }

  /** Compiles a sample with more options. Whether there are codecs is the subject of few. */
  Outcome compileWith(List<String> added, Sample sample) {
    List<String> more = new ArrayList<>(added);
    if (!sample.isOfCodecs()) {
      more.add(NOT_OF_CODECS);
    }
    return compileWith(more, sample.files(), sample.library());
  }

  /** Compiles with more options. */
  Outcome compileWith(List<String> added, Collection<SourceFile> sources) {
    return compileWith(added, sources, List.of());
  }

  private Outcome compileWith(
      List<String> added, Collection<SourceFile> sources, Collection<SourceFile> library) {
    List<String> more = new ArrayList<>(options);
    more.addAll(added);
    return compile(more, sources, library);
  }

  private synchronized Outcome compile(
      List<String> withOptions,
      Collection<SourceFile> sources,
      Collection<SourceFile> library,
      Processor... others) {
    try (WorkFolder folder = new WorkFolder()) {
      if (!library.isEmpty()) {
        folder.compile(compiler, files, withOptions, ours(), library);
        folder.packLibrary();
      }
      List<Processor> processors = new ArrayList<>(List.of(others));
      processors.addAll(ours());
      return folder.compile(compiler, files, withOptions, processors, sources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Processor> ours() {
    return List.of(new ActivityProcessor(), new IndexProcessor(), new ClientsProcessor());
  }
}
