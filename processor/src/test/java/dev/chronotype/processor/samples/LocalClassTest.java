package dev.chronotype.processor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Neither compiler shows what stands inside a method to an annotation processor: definitions in
 * local and anonymous classes are not reported, and nothing is generated for them. A rule on them
 * could never fire. Should a compiler change that, this test says so, and a rule becomes due.
 */
class LocalClassTest {

  private static final String SOURCE =
      """
      package samples;

      import dev.chronotype.ActivityDefinition;

      class Office {
        record Mail(String text) {}

        Object local() {
          class Local {
            @ActivityDefinition
            void send() {}
          }
          return new Local();
        }

        Object anonymous() {
          return new Object() {
            @ActivityDefinition
            void send() {}
          };
        }
      }
      """;

  @ParameterizedTest
  @EnumSource(SampleCompiler.class)
  void isNeverSeen(SampleCompiler compiler) {
    Outcome outcome = compiler.compile(List.of(SourceFile.of(SOURCE)));
    assertThat(outcome.reported().stream().filter(Reported::ours)).isEmpty();
    assertThat(outcome.reported().stream().filter(each -> each.kind().equals("error"))).isEmpty();
    assertThat(outcome.generated()).isEmpty();
  }
}
