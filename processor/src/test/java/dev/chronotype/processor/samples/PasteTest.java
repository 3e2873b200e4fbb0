package dev.chronotype.processor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a message on parameters says to write compiles when it is pasted over what is there. */
class PasteTest {

  private static final Set<String> WITH_CODE = Set.of("CT101", "CT102", "CT103", "CT104");

  /** The two lines below "Write:": a record, and a method that takes it. */
  private static final Pattern ADVICE =
      Pattern.compile("Write:\\s+(record .*)\\n\\s+(\\S.* (\\w+)\\(.*\\))\\n");

  @TestFactory
  Stream<DynamicTest> advice() {
    return Sample.bad().stream()
        .filter(each -> each.name().startsWith("Parameter/") && each.files().size() == 1)
        .filter(each -> codes(each).allMatch(WITH_CODE::contains))
        .map(each -> DynamicTest.dynamicTest(each.name(), each.uri(), () -> check(each)));
  }

  private static Stream<String> codes(Sample sample) {
    return sample.expectations(SampleCompiler.JAVAC).stream()
        .map(each -> each.code().replaceAll("[\\[\\]]", ""));
  }

  private static void check(Sample sample) {
    SourceFile file = sample.files().get(0);
    String text = file.text();
    for (Reported each : SampleCompiler.JAVAC.compile(sample).reported()) {
      text = paste(each.message(), text);
    }
    Outcome outcome = SampleCompiler.JAVAC.compile(List.of(SourceFile.of(text)));
    assertThat(outcome.reported().stream().filter(each -> each.kind().equals("error")))
        .as(text)
        .isEmpty();
    assertThat(outcome.generated()).isNotEmpty();
  }

  /** Puts the record before the annotation, and the new signature in place of the old one. */
  private static String paste(String message, String text) {
    Matcher advice = ADVICE.matcher(message);
    assertThat(advice.find()).as(message).isTrue();
    Pattern old =
        Pattern.compile(
            "@ActivityDefinition[^;{]*?\\b" + advice.group(3) + "\\([^)]*\\)[^;{]*",
            Pattern.DOTALL);
    String replacement =
        "%s%n%n  @ActivityDefinition%n  %s ".formatted(advice.group(1), advice.group(2));
    Matcher matcher = old.matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.replaceFirst(Matcher.quoteReplacement(replacement));
  }
}
