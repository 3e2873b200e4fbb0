package dev.chronotype.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Message;
import dev.chronotype.processor.compile.Sources;
import java.nio.file.Path;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The options of the processor. */
class OptionsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void warnsOfAnUnknownOneAndNamesTheNearest(JavaTool tool) {
    Compiled compiled = compile(tool, "-Achronotype.verbos=true", "-Xlint:all,-processing");

    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.has("CT903")).isTrue();
              assertThat(message.isWarning()).isTrue();
              assertThat(message.text())
                  .startsWith(
                      "[CT903] -Achronotype.verbos is no option of Chronotype;"
                          + " did you mean -Achronotype.verbose?");
            });
  }

  @ParameterizedTest
  @EnumSource
  void warnsOfAWrongValueAndNamesTheNearest(JavaTool tool) {
    Compiled compiled = compile(tool, "-Achronotype.verbose=ture", "-Xlint:all,-processing");

    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.has("CT907")).isTrue();
              assertThat(message.isWarning()).isTrue();
              assertThat(message.text())
                  .contains("-Achronotype.verbose=ture")
                  .contains("; did you mean true?")
                  .contains("-Achronotype.verbose=true|false");
            });
  }

  @ParameterizedTest
  @EnumSource
  void leavesTheOptionsOfOthersAlone(JavaTool tool) {
    assertThat(compile(tool, "-Amapstruct.verbose=true").ours()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatItDoesOnlyWhereAsked(JavaTool tool) {
    Compiled compiled = compile(tool, "-Achronotype.verbose=true");

    assertThat(compiled.messages())
        .isNotEmpty()
        .allMatch(each -> each.kind() == Diagnostic.Kind.NOTE)
        .extracting(Message::text)
        .anyMatch(each -> each.contains("com.acme.GreetingStub"));
    assertThat(compile(tool, "-Achronotype.verbose=false").messages()).isEmpty();
  }

  /** A build gives the same options to all its modules, and may count warnings as errors. */
  @Test
  void areTakenInAModuleWithoutActivitiesToo() {
    Compiled compiled =
        Compilation.by(JavaTool.JAVAC, folder)
            .sources(
                Sources.of("Plain.java", "@FunctionalInterface interface Plain { void go(); }"))
            .options("-Achronotype.opinions=off", "-Xlint:all,-processing", "-Werror")
            .run();

    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages()).isEmpty();
  }

  private Compiled compile(JavaTool tool, String... options) {
    String[] known =
        tool == JavaTool.ECJ && options.length > 1 ? new String[] {options[0]} : options;
    return Compilation.by(tool, folder.resolve(options[0]))
        .sources(Greetings.of("Greeting"))
        .options(known)
        .run();
  }
}
