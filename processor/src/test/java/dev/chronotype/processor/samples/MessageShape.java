package dev.chronotype.processor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.diagnostic.Catalogue;
import dev.chronotype.processor.diagnostic.Severity;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;

/** The shape of a message that tools and tired readers count on. */
final class MessageShape {

  private static final int MOST_COLUMNS = 120;
  private static final int MOST_LINES = 8;

  /** What a message names: a method, a type, an annotation member with its value. */
  private static final Pattern NAME =
      Pattern.compile("\\w+\\.\\w+|[A-Z]\\w+ |\\w+ = |taskQueue|\"chronotype");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z][A-Za-z]*}");

  private MessageShape() {}

  static void check(Reported reported) {
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

  static boolean isOpinion(Reported reported) {
    return Catalogue.all().stream()
        .filter(each -> each.id().equals(reported.code()))
        .anyMatch(each -> each.severity() == Severity.OPINION);
  }
}
