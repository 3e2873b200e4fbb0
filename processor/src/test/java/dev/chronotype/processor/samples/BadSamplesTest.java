package dev.chronotype.processor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each sample in {@code bad} gets the messages that its comments say, where they say it. */
class BadSamplesTest {

  private static final Pattern GENERATES = Pattern.compile("// generates: (\\S+)");

  @TestFactory
  Stream<DynamicTest> javac() {
    return on(SampleCompiler.JAVAC);
  }

  @TestFactory
  Stream<DynamicTest> ecj() {
    return on(SampleCompiler.ECJ);
  }

  private static Stream<DynamicTest> on(SampleCompiler compiler) {
    return Sample.bad().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name() + " (" + compiler.id() + ")",
                    each.uri(),
                    () -> check(each, compiler)));
  }

  private static void check(Sample sample, SampleCompiler compiler) {
    assertThat(sample.expectations(SampleCompiler.JAVAC)).as("says what is bad").isNotEmpty();
    Outcome outcome = compiler.compile(sample);
    Comparison comparison = Comparison.of(sample.expectations(compiler), outcome.reported());
    assertThat(comparison.equal())
        .as("%s; - was expected, + was reported:%n%s%n", sample.place(), comparison)
        .isTrue();
    assertThat(outcome.generated()).containsAll(generated(sample));
  }

  /** What {@code // generates:} comments say: what is good beside what is bad. */
  private static List<String> generated(Sample sample) {
    return sample.files().stream()
        .flatMap(each -> GENERATES.matcher(each.text()).results())
        .map(each -> each.group(1))
        .toList();
  }
}
