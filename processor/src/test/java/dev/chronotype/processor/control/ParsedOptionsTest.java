package dev.chronotype.processor.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.check.ParsedOptions;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.InterfaceMode;
import dev.chronotype.processor.model.Level;
import dev.chronotype.processor.model.ProcessorOption;
import dev.chronotype.processor.model.payload.TypePattern;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParsedOptionsTest {

  @Test
  void holdDefaultsWhereNothingIsGiven() {
    ParsedOptions parsed = ParsedOptions.of(Map.of("mapstruct.verbose", "what"));

    assertThat(parsed.mistakes()).isEmpty();
    assertThat(parsed.options().verbose()).isFalse();
    assertThat(parsed.options().opinions()).isTrue();
    assertThat(parsed.options().interfaces()).isEqualTo(InterfaceMode.LINT);
    assertThat(parsed.options().generatesForInterfaces()).isTrue();
    assertThat(parsed.options().serializable()).isEmpty();
    assertThat(parsed.options().severity("CT201")).isNull();
  }

  @Test
  void holdWhatIsGiven() {
    ParsedOptions parsed =
        ParsedOptions.of(
            Map.of(
                "chronotype.verbose", "true",
                "chronotype.opinions", "off",
                "chronotype.interfaces", "strict",
                "chronotype.interfaces.generate", "false",
                "chronotype.serializable", " com.acme.Money, com.acme.wire.** ,",
                "chronotype.severity.CT407", "error",
                "chronotype.severity.CT2xx", "warn"));

    assertThat(parsed.mistakes()).isEmpty();
    assertThat(parsed.options().verbose()).isTrue();
    assertThat(parsed.options().opinions()).isFalse();
    assertThat(parsed.options().interfaces()).isEqualTo(InterfaceMode.STRICT);
    assertThat(parsed.options().generatesForInterfaces()).isFalse();
    assertThat(parsed.options().serializable())
        .extracting(TypePattern::text)
        .containsExactly("com.acme.Money", "com.acme.wire.**");
    assertThat(parsed.options().severity("CT407")).isEqualTo(Level.ERROR);
    assertThat(parsed.options().severity("CT2xx")).isEqualTo(Level.WARN);
  }

  @ParameterizedTest
  @EnumSource
  void eachOptionHasAFallbackThatItCanHave(ProcessorOption option) {
    assertThat(option.choices().isEmpty() || option.choices().contains(option.fallback())).isTrue();
    for (String choice : option.choices()) {
      assertThat(ParsedOptions.of(Map.of(option.key(), choice)).mistakes()).isEmpty();
    }
  }

  @ParameterizedTest(name = "-A{0}={1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "chronotype.verbose | yes | [CT907] -Achronotype.verbose=yes is not understood",
        "chronotype.verbose | True | [CT907] -Achronotype.verbose=True is not understood; did you mean true?",
        "chronotype.verbose | | [CT907] -Achronotype.verbose is not understood",
        "chronotype.verbose | '' | [CT907] -Achronotype.verbose= is not understood",
        "chronotype.opinions | of | [CT907] -Achronotype.opinions=of is not understood; did you mean off?",
        "chronotype.interfaces | strickt | [CT907] -Achronotype.interfaces=strickt is not understood; did you mean strict?",
        "chronotype.severity.CT407 | none | [CT907] -Achronotype.severity.CT407=none is not understood",
        "chronotype.severity.CT407 | errror | [CT907] -Achronotype.severity.CT407=errror is not understood; did you mean error?",
        "chronotype.severity.CT407 | | [CT907] -Achronotype.severity.CT407 is not understood",
        "chronotype.severity.ct407 | off | [CT908] -Achronotype.severity.ct407 names no diagnostic of Chronotype; did you mean -Achronotype.severity.CT407?",
        "chronotype.severity.CT4XX | off | [CT908] -Achronotype.severity.CT4XX names no diagnostic of Chronotype; did you mean -Achronotype.severity.CT4xx?",
        "chronotype.severity.CT999 | off | [CT908] -Achronotype.severity.CT999 names no diagnostic of Chronotype; did you mean -Achronotype.severity.CT9xx?",
        "chronotype.severity.CT510 | off | [CT907] -Achronotype.severity.CT510 is not understood; did you mean -Xplugin:Chronotype severity.CT510?",
        "chronotype.severity. | off | [CT908] -Achronotype.severity. names no diagnostic of Chronotype",
        "chronotype.severity | off | [CT903] -Achronotype.severity is no option of Chronotype",
        "chronotype.severty.CT407 | off | [CT903] -Achronotype.severty.CT407 is no option of Chronotype; did you mean -Achronotype.severity.CT407?",
        "chronotype.opinion | off | [CT903] -Achronotype.opinion is no option of Chronotype; did you mean -Achronotype.opinions?",
        "chronotype. | off | [CT903] -Achronotype. is no option of Chronotype",
        "chronotype.severity.CT101 | off | [CT906] CT101 cannot be silenced: -Achronotype.severity.CT101=off has no effect on it",
      })
  void nameTheThingAndTheWayOut(String name, String value, String headline) {
    Map<String, String> given = new HashMap<>();
    given.put(name, value);

    ParsedOptions parsed = ParsedOptions.of(given);

    assertThat(parsed.mistakes())
        .singleElement()
        .extracting(each -> each.message().lines().findFirst().orElseThrow())
        .isEqualTo(headline);
    assertThat(parsed.options().values()).isEmpty();
  }

  @Test
  void neverPrintMoreThanALineOfWhatIsGiven() {
    String long_ = "x".repeat(5000) + "\n".repeat(50);
    Map<String, String> given =
        Map.of(
            "chronotype.verbose",
            long_,
            "chronotype." + long_,
            "a",
            "chronotype.severity." + long_,
            "off",
            "chronotype.severity.CT201",
            long_);

    ParsedOptions parsed = ParsedOptions.of(given);

    assertThat(parsed.mistakes()).hasSize(4);
    for (Diagnostic each : parsed.mistakes()) {
      assertThat(each.message().lines().findFirst().orElseThrow().length()).isLessThan(121);
      assertThat(each.message().lines().count()).isLessThan(9);
    }
  }

  @Test
  void dependOnNoOrder() {
    Map<String, String> given =
        Map.of("chronotype.b", "1", "chronotype.a", "1", "chronotype.verbose", "1");

    assertThat(ParsedOptions.of(given).mistakes()).flatExtracting(Diagnostic::subjects).isSorted();
  }
}
