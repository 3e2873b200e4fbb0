package dev.chronotype.processor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each code has a page; what the page shows is what the samples hold and what the compiler says.
 * Which codes they are says {@code codes()} of the test that extends this.
 */
abstract class PageChecks {

  private static final List<String> SECTIONS =
      List.of("What it says", "Why", "Bad", "Good", "How to fix it", "How to silence it");

  /** Whether no source alone can bring it about. */
  abstract boolean isTestedElsewhere(Code code);

  /** What sets its severity, up to the value. */
  abstract String option(Code code);

  /** What a page says of listing what was silenced. */
  abstract String verbose();

  abstract Outcome compile(Sample sample);

  @ParameterizedTest
  @MethodSource("codes")
  void hasAPage(Code code) {
    Page page = Page.of(code);
    assertThat(page.text())
        .startsWith("# " + code.id() + ": ")
        .containsPattern(
            code.severity().isError()
                ? "\\n\\nError, since \\d+\\.\\d+\\.\\d+\\."
                : "\\n\\nWarning, since \\d+\\.\\d+\\.\\d+\\.");
    List<String> expected = new ArrayList<>(SECTIONS);
    if (isTestedElsewhere(code) && !page.sections().contains("Bad")) {
      expected.removeAll(List.of("Bad", "Good"));
    }
    assertThat(page.sections()).isEqualTo(expected);
    assertThat(page.sections()).allSatisfy(each -> assertThat(page.section(each)).isNotEmpty());
  }

  /** The exception, or what happens instead of one. */
  @ParameterizedTest
  @MethodSource("codes")
  void showsWhatHappensInProduction(Code code) {
    Page page = Page.of(code);
    boolean saysThatNothingIsThrown =
        page.section("Why").lines().anyMatch(each -> each.startsWith("Nothing is thrown"));
    assertThat(page.blocks("Why", "text").isEmpty()).isEqualTo(saysThatNothingIsThrown);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void saysHowToSilence(Code code) {
    String section = Page.of(code).section("How to silence it");
    String annotation = "`@SuppressWarnings(\"chronotype:" + code.id() + "\")`";
    String option = "`" + option(code) + "=off`";
    switch (code.severity()) {
      case BLOCKER -> assertThat(section).startsWith("Not at all: ").doesNotContain(option);
      case FACT -> assertThat(section).contains(annotation, option, verbose());
      case OPINION -> assertThat(section).contains(annotation, option);
      case SETTING -> assertThat(section).contains(option);
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void showsSamples(Code code) {
    Page page = Page.of(code);
    areAmong(page.blocks("Bad", "java"), sources(Sample.bad()));
    areAmong(page.blocks("Good", "java"), sources(Sample.good()));
    assertThat(page.blocks("Bad", "java").isEmpty()).isEqualTo(!page.sections().contains("Bad"));
    assertThat(page.blocks("Good", "java").isEmpty()).isEqualTo(!page.sections().contains("Good"));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void showsWhatTheCompilerSays(Code code) {
    List<String> said = Page.of(code).blocks("Bad", "text");
    assertThat(said.isEmpty()).isEqualTo(!Page.of(code).sections().contains("Bad"));
    for (String each : said) {
      assertThat(messages(code)).contains(plain(each));
    }
  }

  private static void areAmong(List<String> blocks, List<String> sources) {
    for (String each : blocks) {
      assertThat(sources).as(each).anyMatch(source -> source.contains(plain(each)));
    }
  }

  private static List<String> sources(List<Sample> samples) {
    return samples.stream()
        .flatMap(each -> Stream.concat(each.files().stream(), each.library().stream()))
        .map(each -> plain(each.text()))
        .toList();
  }

  private List<String> messages(Code code) {
    return Sample.bad().stream()
        .flatMap(each -> compile(each).reported().stream())
        .filter(each -> each.ours() && each.code().equals(code.id()))
        .map(each -> plain(each.withoutHint()))
        .toList();
  }

  /** Without white space and expectations. The name of a jar is known from Java 18 on. */
  private static String plain(String text) {
    return text.replaceAll("// (error|warning|generates)\\b.*", "")
        .replace("in library.jar", "on the class path")
        .replaceAll("\\s+", "");
  }
}
