package dev.chronotype.processor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each sample in {@code good} compiles without a word, with all warnings on (which is more than
 * {@code -Werror} asks) and the Javadoc of generated code checked; and its generated classes work.
 */
class GoodSamplesTest {

  /** What doclint misses in samples, which need no Javadoc; that of generated code is complete. */
  private static final Pattern UNDOCUMENTED =
      Pattern.compile("no comment|no @\\w+.*|use of default constructor.*");

  @TestFactory
  Stream<DynamicTest> javac() {
    return on(SampleCompiler.JAVAC);
  }

  @TestFactory
  Stream<DynamicTest> ecj() {
    return on(SampleCompiler.ECJ);
  }

  private static Stream<DynamicTest> on(SampleCompiler compiler) {
    return Sample.good().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name() + " (" + compiler.id() + ")",
                    each.uri(),
                    () -> check(each, compiler)));
  }

  private static void check(Sample sample, SampleCompiler compiler)
      throws ReflectiveOperationException {
    Outcome outcome = compiler.compile(sample);
    List<Reported> reported =
        outcome.reported().stream()
            .filter(each -> each.generated() || !UNDOCUMENTED.matcher(each.headline()).matches())
            .toList();
    Comparison comparison = Comparison.of(List.of(), reported);
    assertThat(comparison.equal()).as("%s:%n%s%n", sample.place(), comparison).isTrue();
    new GeneratedClasses(outcome).check(sample);
  }
}
