package dev.chronotype.processor.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  private static final Shape SHAPE =
      new Shape("s1", "A record", List.of("record R() {}"), "R", false, universe -> List.of());

  @ParameterizedTest
  @CsvSource({
    "FAILS, SAME, missed failure",
    "FAILS, DIFFERENT, missed failure",
    "DIFFERENT, SAME, missed silent change",
    "DIFFERENT, FAILS, false error",
    "SAME, FAILS, false error",
    "SAME, DIFFERENT, false warning",
  })
  void namesWhatIsWrong(Outcome truth, Outcome said, String kind) {
    Comparison comparison =
        comparison(truth, Map.of("s1", new Verdict(said, List.of("[CT201] x"))));

    assertThat(comparison.lines()).containsExactly(kind + ": A record");
    assertThat(comparison.report()).contains(kind, "record R() {}", "before", "[CT201] x");
  }

  @ParameterizedTest
  @CsvSource({"SAME", "DIFFERENT", "FAILS"})
  void isContentWhereBothSayTheSame(Outcome outcome) {
    assertThat(comparison(outcome, Map.of("s1", new Verdict(outcome, List.of()))).lines())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"SAME", "DIFFERENT", "FAILS"})
  void isNotContentWithAShapeThatTheCheckerHasNotSeen(Outcome outcome) {
    assertThat(comparison(outcome, Map.of()).lines()).hasSize(1);
  }

  private static Comparison comparison(Outcome truth, Map<String, Verdict> verdicts) {
    return new Comparison(Map.of(SHAPE, new Truth(truth, "before and after")), verdicts);
  }
}
