package dev.chronotype.processor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.diagnostic.Catalogue;
import dev.chronotype.processor.diagnostic.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every message that a sample gets has the shape that tools and tired readers count on. */
class MessageShapeTest {

  private static final int MOST_COLUMNS = 120;
  private static final int MOST_LINES = 8;

  /** What a message names: a method, a type, an annotation member with its value. */
  private static final Pattern NAME =
      Pattern.compile("\\w+\\.\\w+|[A-Z]\\w+ |\\w+ = |taskQueue|\"chronotype");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z][A-Za-z]*}");

  @TestFactory
  Stream<DynamicTest> messages() {
    return Sample.bad().stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), each.uri(), () -> check(each)));
  }

  private static void check(Sample sample) {
    List<Reported> ours =
        SampleCompiler.JAVAC.compile(sample).reported().stream().filter(Reported::ours).toList();
    ours.forEach(MessageShapeTest::check);
    List<Reported> opinions = ours.stream().filter(each -> isOpinion(each)).toList();
    assertThat(ours.stream().filter(each -> each.hints()).toList())
        .as("the first opinion of a processor, and it alone, says how to be rid of all")
        .isEqualTo(
            Stream.of(true, false)
                .flatMap(
                    names -> opinions.stream().filter(each -> isOfNames(each) == names).limit(1))
                .sorted(Comparator.comparing(ours::indexOf))
                .toList());
  }

  /** Whether it is the aggregating processor that reports it. */
  private static boolean isOfNames(Reported reported) {
    return reported.code().matches("CT309|CT310");
  }

  private static boolean isOpinion(Reported reported) {
    return Catalogue.all().stream()
        .filter(each -> each.id().equals(reported.code()))
        .anyMatch(each -> each.severity() == Severity.OPINION);
  }

  private static void check(Reported reported) {
    List<String> lines = reported.withoutHint().lines().toList();
    // Any opinion may be the first.
    int mostLines = isOpinion(reported) ? MOST_LINES - 1 : MOST_LINES;
    SoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(lines.get(0)).matches("\\[CT\\d{3}] \\S.*\\S");
          softly.assertThat(lines.get(0).length()).isLessThanOrEqualTo(MOST_COLUMNS);
          softly.assertThat(lines.get(0).substring(8)).containsPattern(NAME);
          softly.assertThat(lines).hasSizeLessThanOrEqualTo(mostLines);
          softly.assertThat(lines).noneMatch(String::isBlank);
          softly.assertThat(reported.message()).doesNotContainPattern(PLACEHOLDER);
          softly
              .assertThat(lines.get(lines.size() - 1).strip())
              .isEqualTo("More: docs/errors/" + reported.code() + ".md");
        });
    assertThat(reported.kind()).isIn("error", "warning");
  }
}
