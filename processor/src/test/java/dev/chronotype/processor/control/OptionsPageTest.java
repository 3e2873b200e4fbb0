package dev.chronotype.processor.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.check.ParsedOptions;
import dev.chronotype.processor.model.Level;
import dev.chronotype.processor.model.ProcessorOption;
import dev.chronotype.processor.samples.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of options has all that there are, with the values that they can have. */
class OptionsPageTest {

  private static final Page PAGE = Page.read("docs/options.md");
  private static final String SEVERITIES = "Severities";
  private static final Pattern ARGUMENT =
      Pattern.compile("-A(chronotype\\.[\\w.]+)(?:=([^\\s\"<`]+))?");

  @Test
  void hasASectionForEachAndNoOther() {
    assertThat(PAGE.sections())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of(ProcessorOption.values()).map(ProcessorOption::key),
                    Stream.of(SEVERITIES))
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatItCanBe(ProcessorOption option) {
    if (!option.choices().isEmpty()) {
      assertThat(row(option.key(), "Values")).isEqualTo(quoted(option.choices()));
    }
    assertThat(row(option.key(), "Default"))
        .isEqualTo(option.fallback().isEmpty() ? "none" : "`" + option.fallback() + "`");
    isComplete(option.key(), "-A" + option.key() + "=");
  }

  @Test
  void saysWhatASeverityCanBe() {
    assertThat(row(SEVERITIES, "Name")).isEqualTo("`" + ProcessorOption.SEVERITY + "<code>`");
    assertThat(row(SEVERITIES, "Values"))
        .isEqualTo(
            quoted(
                Stream.of(Level.values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .toList()));
    isComplete(SEVERITIES, "-A" + ProcessorOption.SEVERITY);
  }

  private static void isComplete(String section, String argument) {
    assertThat(row(section, "Values")).isNotEmpty();
    assertThat(row(section, "Unit")).isNotEmpty();
    assertThat(row(section, "Since")).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(PAGE.blocks(section, "xml")).singleElement().asString().contains("<arg>" + argument);
    assertThat(PAGE.blocks(section, "kotlin"))
        .singleElement()
        .asString()
        .contains("options.compilerArgs.add(\"" + argument);
  }

  /** What the page tells its readers to write gets no warning. */
  @Test
  void showsOptionsThatThereAre() {
    Map<String, @Nullable String> shown = new HashMap<>();
    ARGUMENT
        .matcher(PAGE.text())
        .results()
        .forEach(each -> shown.put(each.group(1), each.group(2)));
    assertThat(shown).hasSizeGreaterThan(ProcessorOption.values().length);
    assertThat(ParsedOptions.of(shown).mistakes()).isEmpty();
  }

  private static String row(String section, String title) {
    return PAGE.section(section)
        .lines()
        .filter(each -> each.startsWith("| " + title + " | "))
        .map(each -> each.substring(title.length() + 5, each.length() - 2))
        .collect(Collectors.joining());
  }

  private static String quoted(List<String> values) {
    return values.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
  }
}
