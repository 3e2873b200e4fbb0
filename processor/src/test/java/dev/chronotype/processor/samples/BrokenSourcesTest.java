package dev.chronotype.processor.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.chronotype.processor.ActivityProcessor;
import dev.chronotype.processor.IndexProcessor;
import dev.chronotype.processor.compile.MemoryFiles;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Whatever is wrong with a source file, javac says of it what it says without us: the processors do
 * not fail, they come to an end, no error of javac's is in generated code, and there are no more of
 * them elsewhere.
 *
 * <p>{@code -Dmutants=10000} tries more of them.
 */
class BrokenSourcesTest {

  private static final int MUTANTS = Integer.getInteger("mutants", 500);

  /** More than any takes on a busy machine. */
  private static final Duration FOR_EVER = Duration.ofMinutes(2);

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

  @Test
  void getNoMoreErrorsThanWithoutUs() throws Exception {
    List<Sample> seeds = Stream.concat(Sample.good().stream(), Sample.bad().stream()).toList();
    int processed = 0;
    int withOurs = 0;
    List<String> complaints = new ArrayList<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      files.setLocation(StandardLocation.CLASS_PATH, SampleClassPath.FILES);
      for (int i = 0; i < MUTANTS; i++) {
        Mutant mutant = Mutant.of(i, seeds);
        Compiled with = compile(mutant, files, true);
        processed += with.processed ? 1 : 0;
        withOurs += with.messages.stream().anyMatch(BrokenSourcesTest::isOurs) ? 1 : 0;
        List<String> found = complaints(mutant, with, files);
        if (!found.isEmpty()) {
          complaints.add(mutant + "\n" + String.join("\n", found) + "\n");
        }
      }
    }
    System.out.printf(
        "Broken sources: %d, of which %d reached a processor and %d got a message of ours%n",
        MUTANTS, processed, withOurs);
    assertThat(complaints).isEmpty();
    assertThat(processed).as("those that reach a processor").isGreaterThan(MUTANTS / 5);
    assertThat(withOurs).as("those with a message of ours").isGreaterThan(MUTANTS / 20);
  }

  /** What there is to say against a compilation with our processors. */
  private List<String> complaints(Mutant mutant, Compiled with, StandardJavaFileManager files) {
    List<String> found = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> each : with.messages) {
      if (text(each).startsWith("[CT000]") || isGenerated(each)) {
        found.add(each.toString());
      }
    }
    List<String> errors = with.errors();
    if (with.processed && !errors.isEmpty()) {
      List<String> without = compile(mutant, files, false).errors();
      if (errors.size() > without.size()) {
        found.add(errors + " instead of " + without);
      }
    }
    return found;
  }

  private Compiled compile(Mutant mutant, StandardJavaFileManager files, boolean processing) {
    try {
      return assertTimeoutPreemptively(
          FOR_EVER, () -> run(mutant, files, processing), mutant::toString);
    } catch (RuntimeException e) {
      throw new AssertionError(mutant.toString(), e);
    }
  }

  private Compiled run(Mutant mutant, StandardJavaFileManager files, boolean processing) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            javac.getTask(
                Writer.nullWriter(),
                new MemoryFiles(files),
                found,
                processing ? List.of() : List.of("-proc:none"),
                null,
                mutant.files().stream()
                    .map(each -> MemoryFiles.source(each.path(), each.text()))
                    .toList());
    Rounds rounds = new Rounds();
    if (processing) {
      task.setProcessors(List.of(new ActivityProcessor(), new IndexProcessor()));
      task.addTaskListener(rounds);
    }
    task.call();
    return new Compiled(rounds.any, found.getDiagnostics());
  }

  private static boolean isOurs(Diagnostic<?> message) {
    return text(message).matches("(?s)\\[CT\\d{3}].*");
  }

  private static boolean isGenerated(Diagnostic<? extends JavaFileObject> message) {
    return message.getSource() != null && MemoryFiles.isGenerated(message.getSource());
  }

  private static String text(Diagnostic<?> message) {
    return message.getMessage(Locale.ROOT);
  }

  /**
   * What became of a compilation.
   *
   * @param processed whether the processors were asked: not of what cannot be parsed
   */
  private record Compiled(boolean processed, List<Diagnostic<? extends JavaFileObject>> messages) {

    /** Javac's own. */
    List<String> errors() {
      return messages.stream()
          .filter(each -> each.getKind() == Diagnostic.Kind.ERROR && !isOurs(each))
          .map(Object::toString)
          .toList();
    }
  }

  private static final class Rounds implements TaskListener {

    private boolean any;

    @Override
    public void started(TaskEvent event) {
      any |= event.getKind() == TaskEvent.Kind.ANNOTATION_PROCESSING_ROUND;
    }
  }
}
