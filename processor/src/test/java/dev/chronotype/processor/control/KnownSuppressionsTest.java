package dev.chronotype.processor.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.check.KnownSuppressions;
import dev.chronotype.processor.check.ParsedOptions;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.ProcessorOptions;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.Suppression;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written for us, but names nothing, gets what was probably meant. */
class KnownSuppressionsTest {

  @ParameterizedTest
  @CsvSource({
    "chronotype:ct201, chronotype:CT201",
    "chronotype:CT2XX, chronotype:CT2xx",
    "chronotype:CT999, chronotype:CT9xx",
    "chronotype:CT2, chronotype:CT2xx",
    "chronotype:C201, chronotype:CT201",
    "chronotype:CT-201, chronotype:CT201",
    "chronotype: CT201, chronotype:CT201",
    "Chronotype:CT201, chronotype:CT201",
    "chronotpe:CT201, chronotype:CT201",
    "chronotype:, ''",
    "chronotype, ''",
    "chronotype:all, ''",
  })
  void namesWhatWasMeant(String text, String meant) {
    assertThat(check(text))
        .singleElement()
        .satisfies(each -> assertThat(each.code().id()).isEqualTo("CT908"))
        .extracting(each -> each.message().lines().findFirst().orElseThrow())
        .asString()
        .startsWith("[CT908] @SuppressWarnings(\"" + text + "\") names no diagnostic of Chronotype")
        .endsWith(meant.isEmpty() ? "Chronotype" : "; did you mean \"" + meant + "\"?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chronotype:CT201",
        "chronotype:CT2xx",
        "chronotype:CT903",
        "unused",
        "squid:CT201",
        "chronometer:CT201",
        "java:S1192"
      })
  void leavesTheRestAlone(String text) {
    assertThat(check(text)).isEmpty();
  }

  /** Where it is asked of interfaces of the SDK, there is something to generate all the same. */
  @Test
  void takesABlockerOnlyWhereItMayBeNone() {
    assertThat(check("chronotype:CT101"))
        .singleElement()
        .satisfies(each -> assertThat(each.code().id()).isEqualTo("CT906"));
    assertThat(
            check(
                "chronotype:CT101",
                ParsedOptions.of(Map.of("chronotype.interfaces", "strict")).options()))
        .isEmpty();
  }

  private static List<Diagnostic> check(String text) {
    return check(text, ProcessorOptions.DEFAULTS);
  }

  private static List<Diagnostic> check(String text, ProcessorOptions options) {
    return KnownSuppressions.check(List.of(new Suppression(text, "Jobs", Site.NONE)), options);
  }
}
