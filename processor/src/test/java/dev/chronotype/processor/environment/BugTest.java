package dev.chronotype.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.IndexProcessor;
import dev.chronotype.processor.RuleProcessors;
import dev.chronotype.processor.check.Rule;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A bug of ours is one diagnostic, and the compiler goes on. */
class BugTest {

  private static final int MOST_LINES = 30;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void isOneDiagnosticWithItsStackTrace(JavaTool tool) {
    Compiled compiled =
        compileWith(
            tool,
            type -> {
              if (type.name().simpleName().equals("Second")) {
                throw new IllegalStateException("planted");
              }
              return List.of();
            });

    assertIsAboutSecond(compiled, "java.lang.IllegalStateException: planted");
  }

  @ParameterizedTest
  @EnumSource
  void mayBeAnEndlessRecursion(JavaTool tool) {
    Compiled compiled =
        compileWith(
            tool,
            type -> {
              if (type.name().simpleName().equals("Second")) {
                recurse(0);
              }
              return List.of();
            });

    assertIsAboutSecond(compiled, "java.lang.StackOverflowError");
  }

  private static int recurse(int depth) {
    return recurse(depth + 1) + 1;
  }

  private Compiled compileWith(JavaTool tool, Rule rule) {
    return Compilation.by(tool, folder)
        .sources(Greetings.of("First").and(Greetings.of("Second")).and(Greetings.of("Third")))
        .processors(RuleProcessors.with(rule), new IndexProcessor())
        .run();
  }

  private static void assertIsAboutSecond(Compiled compiled, String exception) {
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .singleElement()
        .satisfies(
            bug -> {
              assertThat(bug.has("CT000")).isTrue();
              assertThat(bug.isError()).isTrue();
              assertThat(bug.file()).isEqualTo("Second.java");
              assertThat(bug.line()).isBetween(6L, 7L);
              assertThat(bug.text().lines().findFirst())
                  .contains("[CT000] Chronotype failed on com.acme.Second: " + exception);
              assertThat(bug.text())
                  .contains("\tat " + BugTest.class.getName())
                  .hasLineCount((int) bug.text().lines().limit(MOST_LINES).count());
            });
    assertThat(compiled.generated().files())
        .containsOnlyKeys(
            "com/acme/FirstCodecs.java",
            "com/acme/FirstRegistration.java",
            "com/acme/FirstStub.java",
            "com/acme/ThirdCodecs.java",
            "com/acme/ThirdRegistration.java",
            "com/acme/ThirdStub.java");
  }
}
