package dev.chronotype.processor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.diagnostic.Catalogue;
import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.CodeKey;
import dev.chronotype.processor.diagnostic.Severity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whoever silences a fact gets code: each bad sample with nothing worse than facts compiles once
 * these are silenced, and its generated classes with it. What blocks cannot be silenced.
 */
class SilencedSamplesTest {

  private static final List<String> ALL_OFF =
      Stream.concat(Stream.of("opinions"), CodeKey.families().stream().map("severity."::concat))
          .map(each -> "-Achronotype." + each + "=off")
          .toList();

  private static final Set<Severity> SILENCEABLE = Set.of(Severity.FACT, Severity.OPINION);

  private static final Pattern OUTERMOST =
      Pattern.compile("(?m)^(@Activities )?([a-z-]+ )*(class|interface|record|enum) ");

  @TestFactory
  Stream<DynamicTest> facts() {
    return Stream.of(SampleCompiler.values())
        .flatMap(
            compiler ->
                Sample.bad().stream()
                    .filter(each -> severities(each).contains(Severity.FACT))
                    .filter(each -> !severities(each).contains(Severity.BLOCKER))
                    .filter(SilencedSamplesTest::isOnlyOurs)
                    .map(
                        each ->
                            DynamicTest.dynamicTest(
                                each.name() + " (" + compiler.id() + ")",
                                each.uri(),
                                () -> compilesOnceSilenced(each, compiler))));
  }

  /** So that the above does not come to mean nothing. */
  @Test
  void eachFactIsAmongThem() {
    Set<String> silenced =
        Sample.bad().stream()
            .filter(each -> !severities(each).contains(Severity.BLOCKER) && isOnlyOurs(each))
            .flatMap(each -> codes(each).stream())
            .map(Code::id)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(silenced)
        .containsAll(
            CatalogueTest.codes()
                .filter(each -> each.severity() == Severity.FACT)
                .map(Code::id)
                .toList());
  }

  private static void compilesOnceSilenced(Sample sample, SampleCompiler compiler)
      throws ReflectiveOperationException {
    Outcome outcome = compiler.compileWith(ALL_OFF, sample);

    assertThat(
            outcome.reported().stream().filter(each -> each.ours() || each.kind().equals("error")))
        .isEmpty();
    new GeneratedClasses(outcome).check(sample);
  }

  /** An annotation on the outermost type silences what is in it, whatever is reported where. */
  @TestFactory
  Stream<DynamicTest> byAnnotation() {
    return Stream.of(SampleCompiler.values())
        .flatMap(
            compiler ->
                Sample.bad().stream()
                    .filter(each -> !silenceable(each).isEmpty())
                    .filter(each -> !each.name().startsWith("Control/"))
                    .map(
                        each ->
                            DynamicTest.dynamicTest(
                                each.name() + " (" + compiler.id() + ")",
                                each.uri(),
                                () -> isSilentOnceAnnotated(each, compiler))));
  }

  private static void isSilentOnceAnnotated(Sample sample, SampleCompiler compiler) {
    List<String> codes = silenceable(sample);
    String annotation =
        codes.stream()
            .map(each -> "\"chronotype:" + each + "\"")
            .collect(Collectors.joining(", ", "@SuppressWarnings({", "}) "));
    List<SourceFile> annotated =
        sample.files().stream()
            .map(each -> OUTERMOST.matcher(each.text()).replaceAll(annotation + "$0"))
            .map(SourceFile::of)
            .toList();

    assertThat(
            compiler.compile(sample.withFiles(annotated)).reported().stream()
                .filter(Reported::ours)
                .map(Reported::code))
        .doesNotContainAnyElementsOf(codes);
  }

  private static List<String> silenceable(Sample sample) {
    return codes(sample).stream()
        .filter(each -> SILENCEABLE.contains(each.severity()))
        .map(Code::id)
        .sorted()
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> blockers() {
    return Sample.bad().stream()
        .filter(each -> severities(each).contains(Severity.BLOCKER))
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(), each.uri(), () -> staysOnceSilenced(each, SampleCompiler.JAVAC)));
  }

  private static void staysOnceSilenced(Sample sample, SampleCompiler compiler) {
    List<String> blockers =
        codes(sample).stream()
            .filter(each -> each.severity() == Severity.BLOCKER)
            .map(Code::id)
            .toList();
    List<Reported> reported =
        compiler.compileWith(ALL_OFF, sample).reported().stream().filter(Reported::ours).toList();

    assertThat(reported.stream().filter(each -> each.kind().equals("error")).map(Reported::code))
        .hasSameElementsAs(blockers);
  }

  private static Set<Severity> severities(Sample sample) {
    return codes(sample).stream().map(Code::severity).collect(Collectors.toSet());
  }

  private static boolean isOnlyOurs(Sample sample) {
    return sample.expectations(SampleCompiler.JAVAC).stream()
        .allMatch(each -> each.code().startsWith("[CT"));
  }

  private static Set<Code> codes(Sample sample) {
    Set<String> ids =
        sample.expectations(SampleCompiler.JAVAC).stream()
            .map(each -> each.code().replaceAll("[\\[\\]]", ""))
            .collect(Collectors.toSet());
    return Catalogue.all().stream()
        .filter(each -> ids.contains(each.id()))
        .collect(Collectors.toSet());
  }
}
