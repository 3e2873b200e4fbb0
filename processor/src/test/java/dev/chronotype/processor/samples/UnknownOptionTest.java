package dev.chronotype.processor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CT903: an option of ours that is misspelled gets a warning with the nearest real one. */
class UnknownOptionTest {

  private static final SourceFile SOURCE =
      SourceFile.of(
          """
          package samples;

          class Office {
            record Mail(String text) {}

            @dev.chronotype.ActivityDefinition
            void send(Mail mail) {}
          }
          """);

  @ParameterizedTest
  @EnumSource(SampleCompiler.class)
  void isWarnedOf(SampleCompiler compiler) {
    assertThat(messages(compiler, "-Achronotype.verbos=true"))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.headline())
                    .isEqualTo(
                        "[CT903] -Achronotype.verbos is no option of Chronotype;"
                            + " did you mean -Achronotype.verbose?"))
        .satisfies(each -> assertThat(each.kind()).isEqualTo("warning"));
  }

  @ParameterizedTest
  @EnumSource(SampleCompiler.class)
  void isNotGuessedWhereNothingIsNear(SampleCompiler compiler) {
    assertThat(messages(compiler, "-Achronotype.colour=red"))
        .singleElement()
        .satisfies(each -> assertThat(each.headline()).endsWith("is no option of Chronotype"));
  }

  @ParameterizedTest
  @EnumSource(SampleCompiler.class)
  void rightOnesAndThoseOfOthersPass(SampleCompiler compiler) {
    assertThat(messages(compiler, "-Achronotype.verbose=false")).isEmpty();
    assertThat(messages(compiler, "-Amapstruct.verbose=true")).isEmpty();
  }

  private static List<Reported> messages(SampleCompiler compiler, String option) {
    return compiler.compileWith(List.of(option), List.of(SOURCE)).reported().stream()
        .filter(Reported::ours)
        .toList();
  }
}
