package dev.chronotype.processor.environment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.ActivityProcessor;
import dev.chronotype.processor.IndexProcessor;
import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.MemoryFiles;
import dev.chronotype.processor.compile.Sources;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * However much there is of something, the processors take time in proportion to it.
 *
 * <p>What is measured is the time that a thread has been computing, less what a compilation takes
 * that has next to nothing in it. A machine that is busy makes it longer and never shorter: the
 * least of some runs counts, and there are more of them before a shape fails.
 */
class HostileShapesTest {

  private static final int PARTS = 4;

  /** What is linear grows by 4, a square by 16. */
  private static final double MOST_GROWTH = 8;

  /** On a busy machine it takes seconds until all has been compiled to machine code. */
  private static final Duration MOST_PATIENCE = Duration.ofSeconds(30);

  private static final int WARM_UP = 3;

  /** What javac makes of the classes takes much longer, and is not for us to judge. */
  private static final String ONLY_PROCESSING = "-proc:only";

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static StandardJavaFileManager files;
  private static long ofNothing = Long.MAX_VALUE;

  @BeforeAll
  static void warmUp() throws IOException {
    files = JAVAC.getStandardFileManager(null, Locale.ROOT, UTF_8);
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, ClassPath.ofUser().entries());
    for (int i = 0; i < WARM_UP; i++) {
      measureNothing();
    }
  }

  private static void measureNothing() {
    ofNothing = Math.min(ofNothing, nanosToProcess(HostileShape.least()));
  }

  @AfterAll
  static void close() throws IOException {
    files.close();
  }

  @ParameterizedTest
  @EnumSource
  void takesTimeInProportion(HostileShape shape) {
    Sources sources = shape.part(PARTS);
    long part = Long.MAX_VALUE;
    long whole = Long.MAX_VALUE;
    double growth = Double.MAX_VALUE;
    long start = System.nanoTime();
    while (growth > MOST_GROWTH && System.nanoTime() - start < MOST_PATIENCE.toNanos()) {
      measureNothing();
      whole = Math.min(whole, nanosToProcess(shape.whole()));
      // After the whole, so that what is slow at first is not taken for slow with a part.
      part = Math.min(part, nanosToProcess(sources));
      growth = growth(part, whole);
    }
    assertThat(growth)
        .as("%s: %d ns for a part, %d for the whole", shape, part, whole)
        .isLessThanOrEqualTo(MOST_GROWTH);
  }

  /** What is deep takes of the stack, and Eclipse's compiler has its own ways there. */
  @ParameterizedTest
  @EnumSource(
      names = {
        "NESTED_GENERICS",
        "MUTUAL_RECURSION",
        "CHAIN_OF_RECORDS",
        "CHAIN_OF_SUPERCLASSES",
        "CHAIN_OF_INTERFACES"
      })
  void isTakenByEcj(HostileShape shape, @TempDir Path folder) {
    Compilation compilation = Compilation.by(JavaTool.ECJ, folder).sources(shape.whole());
    assertThat(compilation.options(ONLY_PROCESSING).run().errors()).isEmpty();
  }

  /** Where a part takes hardly more than nothing does, chance decides on the difference. */
  private static double growth(long part, long whole) {
    return (whole - ofNothing) / Math.max(part - ofNothing, ofNothing / 2.0);
  }

  /** The time that our processors take of a compilation, which has to be without errors. */
  private static long nanosToProcess(Sources sources) {
    List<JavaFileObject> units =
        sources.files().entrySet().stream()
            .map(each -> MemoryFiles.source(each.getKey(), each.getValue()))
            .toList();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    var task =
        JAVAC.getTask(output, new MemoryFiles(files), found, List.of(ONLY_PROCESSING), null, units);
    TimedProcessor checking = new TimedProcessor(new ActivityProcessor());
    TimedProcessor indexing = new TimedProcessor(new IndexProcessor());
    task.setProcessors(List.of(checking, indexing));
    assertThat(task.call()).as("%s%s", found.getDiagnostics(), output).isTrue();
    return checking.nanos() + indexing.nanos();
  }
}
