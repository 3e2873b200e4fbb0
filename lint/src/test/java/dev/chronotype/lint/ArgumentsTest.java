package dev.chronotype.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.diagnostic.LintCode;
import dev.chronotype.processor.model.Level;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands after the plugin's name is understood, or answered with what was meant. */
class ArgumentsTest {

  @Test
  void takesSeveral() {
    Arguments arguments =
        Arguments.parse("severity.CT510=off", "severity.CT5xx=error", "signatures=a.txt,b.txt");

    assertThat(arguments.problems()).isEmpty();
    assertThat(arguments.files()).containsExactly("a.txt", "b.txt");
    assertThat(arguments.severities().levels())
        .containsExactlyInAnyOrderEntriesOf(Map.of("CT510", Level.OFF, "CT5xx", Level.ERROR));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "severity.CT510=of | \"of\" is no severity; did you mean off?",
        "severity.CT510    | there is no severity",
        "severity.CT201=off | CT201 is the annotation processor's",
        "severity.ct510=off | there is no code ct510; did you mean CT510?",
        "severity.CT5Xx=off | there is no code CT5Xx; did you mean CT5xx?",
        "severty.CT510=off | there is no such argument; did you mean severity?",
        "signature=a.txt | there is no such argument; did you mean signatures?",
        "signatures= | there is no file",
        "verbose | there is no such argument",
      })
  void saysWhatWasMeant(String given, String said) {
    assertThat(Arguments.parse(given).problems())
        .singleElement()
        .satisfies(
            each ->
                assertThat(LintCode.WRONG_ARGUMENT.message(each).lines().findFirst())
                    .hasValue("[CT519] -Xplugin:Chronotype " + given + ": " + said));
  }
}
