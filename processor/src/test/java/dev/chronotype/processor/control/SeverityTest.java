package dev.chronotype.processor.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Message;
import dev.chronotype.processor.compile.Sources;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code -Achronotype.severity} and {@code -Achronotype.opinions}, and what beats what. */
class SeverityTest {

  private static final String HINT =
      "Warnings are opinions: -Achronotype.opinions=off drops them all and keeps the errors.";

  /** A fact, CT201, an opinion, CT407, and nothing that prevents code from being generated. */
  private static final String SOURCE =
      """
      package com.acme;

      import dev.chronotype.ActivityDefinition;
      import dev.chronotype.Retry;
      import java.util.BitSet;

      /*type*/
      public class Office {
        public record Job(/*component*/ BitSet flags) {}

        @ActivityDefinition(retry = @Retry(maximumAttempts = 1, backoffCoefficient = 3))
        public void run(Job job) {}
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} {1}: CT201 {2}, CT407 {3}")
  @CsvSource({
    "JAVAC, -, ERROR, WARNING",
    "ECJ,   -, ERROR, WARNING",
    "JAVAC, severity.CT201=off, -, WARNING",
    "ECJ,   severity.CT201=off, -, WARNING",
    "JAVAC, severity.CT2xx=off, -, WARNING",
    "JAVAC, severity.CT201=warn, WARNING, WARNING",
    "ECJ,   severity.CT201=warn, WARNING, WARNING",
    "JAVAC, severity.CT201=error, ERROR, WARNING",
    "JAVAC, severity.CT407=off, ERROR, -",
    "JAVAC, severity.CT407=error, ERROR, ERROR",
    "JAVAC, severity.CT4xx=error severity.CT2xx=off, -, ERROR",
    "ECJ,   severity.CT4xx=error severity.CT2xx=off, -, ERROR",
    "JAVAC, severity.CT4xx=off severity.CT407=warn, ERROR, WARNING",
    "JAVAC, severity.CT407=warn severity.CT4xx=off, ERROR, WARNING",
    "JAVAC, opinions=off, ERROR, -",
    "ECJ,   opinions=off, ERROR, -",
    "JAVAC, opinions=on, ERROR, WARNING",
    "JAVAC, opinions=off severity.CT407=warn, ERROR, WARNING",
    "JAVAC, opinions=off severity.CT4xx=error, ERROR, ERROR",
    "JAVAC, opinions=off severity.CT201=warn, WARNING, -",
  })
  void decides(JavaTool tool, String options, String fact, String opinion) {
    Compiled compiled = compile(tool, SOURCE, options);

    assertThat(kind(compiled, "CT201")).isEqualTo(fact);
    assertThat(kind(compiled, "CT407")).isEqualTo(opinion);
    assertThat(compiled.success()).isEqualTo(!fact.equals("ERROR") && !opinion.equals("ERROR"));
    assertThat(compiled.generated().files().get("com/acme/OfficeStub.java")).contains("void run(");
    assertThat(compiled.ours()).allMatch(each -> each.has("CT201") || each.has("CT407"));
  }

  @ParameterizedTest
  @EnumSource
  void theNearestWins(JavaTool tool) {
    String silent = SOURCE.replace("/*component*/", "@SuppressWarnings(\"chronotype:CT201\")");

    Compiled compiled = compile(tool, silent, "severity.CT201=error severity.CT407=off");

    assertThat(compiled.messages()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aFactThatAnOptionSilencesIsListedWhereAsked(JavaTool tool) {
    Compiled compiled = compile(tool, SOURCE, "severity.CT2xx=off verbose=true opinions=off");

    assertThat(compiled.success()).isTrue();
    assertThat(compiled.ours())
        .singleElement()
        .satisfies(each -> assertThat(each.kind()).isEqualTo(Kind.NOTE))
        .extracting(Message::text)
        .asString()
        .startsWith("[CT201] Office.Job.flags is a BitSet")
        .endsWith("Silenced by -Achronotype.severity.CT2xx=off.");
  }

  @ParameterizedTest
  @EnumSource
  void aBlockerStaysAndSaysWhy(JavaTool tool) {
    String none = SOURCE.replace("(Job job)", "()");
    for (String option :
        List.of("severity.CT101=off", "severity.CT101=warn", "severity.CT1xx=off")) {
      Compiled compiled = compile(tool, none, option + " opinions=off");

      assertThat(kind(compiled, "CT101")).isEqualTo("ERROR");
      assertThat(compiled.ours())
          .filteredOn(each -> each.has("CT906"))
          .singleElement()
          .satisfies(each -> assertThat(each.kind()).isEqualTo(Kind.WARNING))
          .satisfies(
              each ->
                  assertThat(each.text())
                      .contains("[CT906] CT101 cannot be silenced: -Achronotype." + option));
    }
    assertThat(compile(tool, none, "severity.CT1xx=error opinions=off").ours())
        .singleElement()
        .matches(each -> each.has("CT101"));
  }

  @ParameterizedTest
  @EnumSource
  void aFamilyThatBlocksNothingIsFine(JavaTool tool) {
    assertThat(
            compile(tool, SOURCE, "severity.CT1xx=off severity.CT2xx=off opinions=off").messages())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theFirstOpinionAloneSaysHowToBeRidOfAll(JavaTool tool) {
    Sources sources = Sources.of("Office.java", SOURCE);
    for (String name : List.of("Bureau", "Cellar", "Attic")) {
      sources = sources.and(name + ".java", SOURCE.replace("Office", name));
    }
    Compiled compiled =
        Compilation.by(tool, folder)
            .sources(sources)
            .options("-Achronotype.severity.CT2xx=warn")
            .run();

    assertThat(compiled.warnings()).hasSize(8);
    assertThat(compiled.warnings())
        .filteredOn(each -> each.text().contains(HINT))
        .singleElement()
        .satisfies(each -> assertThat(each.has("CT407")).isTrue())
        .satisfies(each -> assertThat(each.file()).isEqualTo("Attic.java"));
  }

  private static String kind(Compiled compiled, String code) {
    List<Kind> kinds =
        compiled.messages().stream().filter(each -> each.has(code)).map(Message::kind).toList();
    assertThat(kinds).hasSizeLessThan(2);
    return kinds.isEmpty() ? "-" : kinds.get(0).name();
  }

  private Compiled compile(JavaTool tool, String source, String options) {
    String[] all =
        options.equals("-")
            ? new String[0]
            : List.of(options.split(" ")).stream()
                .map(each -> "-Achronotype." + each)
                .toArray(String[]::new);
    return Compilation.by(tool, folder.resolve(options))
        .sources(Sources.of("Office.java", source))
        .options(SuppressWarningsTest.withoutTokenWarnings(tool))
        .options(all)
        .run();
  }
}
