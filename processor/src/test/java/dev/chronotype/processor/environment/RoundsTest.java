package dev.chronotype.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.ActivityProcessor;
import dev.chronotype.processor.IndexProcessor;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Types that other processors generate, in the same round or later. */
class RoundsTest {

  private static final String HEAD =
      """
      package com.acme;

      import dev.chronotype.Activities;
      import dev.chronotype.ActivityDefinition;
      import java.util.List;

      """;
  private static final String BASE =
      """
      abstract class Generated {
        @ActivityDefinition(startToCloseTimeout = "1s")
        public String go(User.In in) {
          return "";
        }
      }
      """;

  @TempDir Path folder;

  static Stream<Arguments> generated() {
    return Stream.of(JavaTool.values())
        .flatMap(tool -> Stream.of(1, 2, 3).flatMap(round -> generated(tool, round)));
  }

  private static Stream<Arguments> generated(JavaTool tool, int round) {
    return Stream.of(
        Arguments.of(tool, round, "the record", user("", "String", "Generated"), record()),
        Arguments.of(tool, round, "the result", user("", "List<Generated>", "In"), record()),
        Arguments.of(tool, round, "a component", componentOf("Generated"), record()),
        Arguments.of(
            tool, round, "the superclass", user("extends Generated", "String", "In"), HEAD + BASE),
        Arguments.of(
            tool,
            round,
            "an interface",
            user("implements Generated", "String", "In"),
            HEAD + "interface Generated {}"));
  }

  @ParameterizedTest(name = "{2} in round {1} on {0}")
  @MethodSource("generated")
  void waitsForAType(JavaTool tool, int round, String what, String user, String generated) {
    Compiled compiled = compile(tool, Sources.of("User.java", user), generated, round);

    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.ours()).isEmpty();
    assertThat(compiled.generated().files())
        .containsKeys("com/acme/UserStub.java", "com/acme/UserRegistration.java");
    if (what.equals("the superclass")) {
      assertThat(compiled.generated().files().get("com/acme/UserStub.java"))
          .contains("public String go(User.In input)");
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesInAWholeActivityTypeOfALaterRound(JavaTool tool) {
    String generated = user("", "String", "In").replace("User", "Generated");

    Compiled compiled = compile(tool, Greetings.of("First"), generated, 2);

    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.ours()).isEmpty();
    assertThat(compiled.generated().files())
        .containsKeys(
            "com/acme/FirstStub.java",
            "com/acme/FirstRegistration.java",
            "com/acme/GeneratedStub.java",
            "com/acme/GeneratedRegistration.java");
  }

  @ParameterizedTest
  @EnumSource
  void noticesADuplicateOfALaterRound(JavaTool tool) {
    String generated =
        user("", "String", "In").replace("User", "Generated").replace("own(", "hello(");

    Compiled compiled =
        compile(
            tool,
            Greetings.of("First"),
            generated.replace("@Activities(", "@Activities(namePrefix = \"First.\", "),
            2);

    assertThat(compiled.errors()).singleElement().matches(each -> each.has("CT306"));
  }

  @ParameterizedTest
  @EnumSource
  void saysOnceInAllRoundsHowToBeRidOfOpinions(JavaTool tool) {
    String first = HEAD + "@Activities public class First {}";
    String second = HEAD + "@Activities public class Generated {}";

    Compiled compiled = compile(tool, Sources.of("First.java", first), second, 2);

    assertThat(compiled.ours()).hasSize(2).allMatch(each -> each.has("CT118"));
    assertThat(compiled.ours())
        .filteredOn(each -> each.text().contains("-Achronotype.opinions=off"))
        .singleElement()
        .satisfies(each -> assertThat(each.file()).isEqualTo("First.java"));
  }

  @ParameterizedTest
  @EnumSource
  void letsOthersFinishBeforeItReports(JavaTool tool) {
    String wrong = user("", "String", "In").replace("\"1s\"", "\"soon\"");
    String waiting = "package com.acme; class Waiting { Generated made; }";

    Compiled compiled =
        compile(tool, Sources.of("User.java", wrong).and("Waiting.java", waiting), record(), 3);

    assertThat(compiled.errors()).singleElement().matches(each -> each.has("CT401"));
    assertThat(compiled.errors().get(0)).matches(each -> each.file().equals("User.java"));
    assertThat(compiled.errors().get(0).line()).isEqualTo(7);
  }

  @ParameterizedTest
  @EnumSource
  void leavesWhatNeverResolvesToTheCompiler(JavaTool tool) {
    Compiled compiled =
        compile(tool, Sources.of("User.java", user("", "String", "Nowhere")), record(), 1);

    assertThat(compiled.ours()).isEmpty();
    assertThat(compiled.errors()).singleElement().matches(each -> each.text().contains("Nowhere"));
  }

  private Compiled compile(JavaTool tool, Sources sources, String generated, int round) {
    return Compilation.by(tool, folder)
        .sources(sources)
        .processors(
            new ActivityProcessor(),
            new IndexProcessor(),
            new LaterRounds("com.acme.Generated", generated, round))
        .run();
  }

  private static String record() {
    return "package com.acme; public record Generated(String text) {}";
  }

  private static String user(String header, String returns, String takes) {
    return HEAD
        + """
        @Activities(startToCloseTimeout = "1s")
        public class User %s {
          public record In(String text) {}

          @ActivityDefinition
          public %s own(%s input) {
            return null;
          }
        }
        """
            .formatted(header, returns, takes);
  }

  private static String componentOf(String type) {
    return user("", "String", "In").replace("String text", "List<" + type + "> all");
  }
}
