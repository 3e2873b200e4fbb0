package dev.chronotype.processor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.diagnostic.LintCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each bad sample gets the messages that its comments say, and each good one none. */
class LintSamplesTest {

  /** What belongs to no source. */
  static final Set<LintCode> ELSEWHERE =
      Set.of(LintCode.UNKNOWN_SIGNATURE, LintCode.WRONG_ARGUMENT);

  @TestFactory
  Stream<DynamicTest> bad() {
    return Sample.bad().stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), each.uri(), () -> isReported(each)));
  }

  @TestFactory
  Stream<DynamicTest> good() {
    return Sample.good().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(), each.uri(), () -> matches(List.of(), reported(each))));
  }

  private static void isReported(Sample sample) {
    List<Expectation> expected = sample.expectations(SampleCompiler.JAVAC);
    assertThat(expected).as("says what is bad").isNotEmpty();
    List<Reported> reported = reported(sample);
    matches(expected, reported);
    reported.forEach(MessageShape::check);
  }

  private static void matches(List<Expectation> expected, List<Reported> reported) {
    Comparison comparison = Comparison.of(expected, reported);
    assertThat(comparison.equal()).as("- was expected, + was reported:%n%s%n", comparison).isTrue();
  }

  /** What doclint has to say of samples is not the matter here. */
  private static List<Reported> reported(Sample sample, String... arguments) {
    Outcome outcome =
        arguments.length == 0
            ? LintSamples.compile(sample)
            : LintSamples.compileWith(sample, arguments);
    return outcome.reported().stream()
        .filter(each -> each.ours() || each.kind().equals("error"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void hasABadSample(LintCode code) {
    if (!ELSEWHERE.contains(code)) {
      assertThat(Sample.bad().stream().flatMap(LintSamplesTest::codes)).contains(code.id());
    }
  }

  @Test
  void eachBadSampleHasAGoodNeighbour() {
    assertThat(Sample.good().stream().map(Sample::name))
        .containsAll(Sample.bad().stream().map(Sample::name).toList());
  }

  /** An annotation on the outermost type silences what is in it. */
  @TestFactory
  Stream<DynamicTest> byAnnotation() {
    return Sample.bad().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(), each.uri(), () -> matches(List.of(), reported(annotated(each)))));
  }

  private static Sample annotated(Sample sample) {
    String codes =
        codes(sample)
            .distinct()
            .map(each -> "\"chronotype:" + each + "\"")
            .collect(Collectors.joining(", ", "@SuppressWarnings({", "})\n"));
    return sample.withFiles(
        sample.files().stream()
            .map(each -> each.text().replaceAll("(?m)^(public )?(class|interface) ", codes + "$0"))
            .map(SourceFile::of)
            .toList());
  }

  @TestFactory
  Stream<DynamicTest> byArgument() {
    return Sample.bad().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(),
                    each.uri(),
                    () -> matches(List.of(), reported(each, "severity.CT5xx=off"))));
  }

  @Test
  void anArgumentMakesAnErrorOfAWarning() {
    Sample sample =
        Sample.bad().stream().filter(each -> each.name().endsWith("Sleeps")).findFirst().get();

    assertThat(reported(sample, "severity.CT5xx=off", "severity.CT510=error"))
        .singleElement()
        .satisfies(each -> assertThat(each.kind()).isEqualTo("error"));
  }

  private static Stream<String> codes(Sample sample) {
    return sample.expectations(SampleCompiler.JAVAC).stream()
        .map(each -> each.code().replaceAll("[\\[\\]]", ""));
  }
}
