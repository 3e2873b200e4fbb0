package dev.chronotype.processor.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Message;
import dev.chronotype.processor.compile.Sources;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code @SuppressWarnings} silences a fact wherever it encloses it, or what uses it. */
class SuppressWarningsTest {

  @TempDir Path folder;

  static Stream<Arguments> places() {
    return Stream.of(JavaTool.values())
        .flatMap(
            tool ->
                Places.ALL.stream()
                    .flatMap(
                        place ->
                            Stream.of("chronotype:CT201", "chronotype:CT2xx")
                                .map(text -> Arguments.of(tool, place, text))));
  }

  @ParameterizedTest
  @MethodSource("places")
  void silencesAFact(JavaTool tool, String place, String text) {
    Compiled compiled = compile(tool, Places.with(place, "@SuppressWarnings(\"" + text + "\")"));

    assertIsSilent(compiled, !place.equals("other"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void doesSoAcrossFiles(JavaTool tool, String place, String text) {
    Sources sources = Places.inTwoFiles(place, "@SuppressWarnings({\"all\", \"" + text + "\"})");

    assertIsSilent(compile(tool, sources), !place.equals("other"));
  }

  /** A fact, silenced or not, is generated for: no processor that runs later misses the code. */
  private static void assertIsSilent(Compiled compiled, boolean silenced) {
    assertThat(compiled.ours().stream().map(each -> each.has("CT201")))
        .containsExactlyElementsOf(
            silenced ? Stream.<Boolean>of().toList() : Stream.of(true).toList());
    assertThat(compiled.success()).isEqualTo(silenced);
    assertThat(compiled.generated().files().get("com/acme/Office_DeskStub.java"))
        .satisfies(
            stub ->
                assertThat(stub)
                    .containsAnyOf("public void run(Office.Desk.Job", "public void run(Job"));
  }

  @ParameterizedTest
  @EnumSource
  void ofAModuleSilencesAllOfIt(JavaTool tool) {
    // A package cannot carry it: the target of the annotation leaves packages out.
    Sources sources =
        Places.with("none", "")
            .and(
                "module-info.java",
                "@SuppressWarnings(\"chronotype:CT201\") module com.acme {"
                    + " requires dev.chronotype; requires dev.chronotype.runtime; }");
    Compiled compiled =
        Compilation.by(tool, folder).sources(sources).options(withoutTokenWarnings(tool)).run();

    assertThat(compiled.ours()).filteredOn(each -> each.has("CT201")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void silencesWhatIsInheritedWhereItIsDeclared(JavaTool tool) {
    String contract =
        """
        package com.acme;

        import dev.chronotype.ActivityDefinition;

        public interface Contract {
          record Job(String id) {}

          @SuppressWarnings("chronotype:CT403")
          @ActivityDefinition(startToCloseTimeout = "1s", heartbeatTimeout = "2s")
          void run(Job job);
        }
        """;
    String worker =
        """
        package com.acme;

        @dev.chronotype.Activities
        public class Worker implements Contract {
          @Override
          public void run(Job job) {}
        }
        """;
    Sources sources = Sources.of("Contract.java", contract).and("Worker.java", worker);

    assertThat(compile(tool, sources).messages()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void leavesATraceWhereAsked(JavaTool tool) {
    Compiled compiled =
        compile(
            tool,
            Places.with("method", "@SuppressWarnings(\"chronotype:CT2xx\")"),
            "-Achronotype.verbose=true");

    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages())
        .filteredOn(each -> each.has("CT201"))
        .singleElement()
        .satisfies(each -> assertThat(each.kind()).isEqualTo(Diagnostic.Kind.NOTE))
        .satisfies(each -> assertThat(each.line()).isPositive())
        .extracting(Message::text)
        .asString()
        .contains("Office.Desk.Job.flags is a BitSet")
        .endsWith("Silenced by @SuppressWarnings(\"chronotype:CT2xx\") on Office.Desk.run.");
  }

  @ParameterizedTest
  @EnumSource
  void silencesOneUseAndNotTheOther(JavaTool tool) {
    String source =
        """
        package com.acme;

        import dev.chronotype.ActivityDefinition;

        public class Office {
          public record Job(java.util.BitSet flags) {}

          @SuppressWarnings("chronotype:CT201")
          @ActivityDefinition
          public void silent(Job job) {}

          @ActivityDefinition
          public void loud(Job job) {}
        }
        """;

    assertThat(compile(tool, Sources.of("Office.java", source)).ours())
        .singleElement()
        .satisfies(each -> assertThat(each.has("CT201")).isTrue());
  }

  @ParameterizedTest
  @EnumSource
  void allIsNotOurs(JavaTool tool) {
    Compiled compiled = compile(tool, Places.with("type", "@SuppressWarnings(\"all\")"));

    assertThat(compiled.ours()).singleElement().matches(each -> each.has("CT201"));
  }

  private Compiled compile(JavaTool tool, Sources sources, String... options) {
    return Compilation.by(tool, folder)
        .sources(sources)
        .options(withoutTokenWarnings(tool))
        .options(options)
        .run();
  }

  /** Eclipse's compiler warns of each text in {@code @SuppressWarnings} that it does not know. */
  static String[] withoutTokenWarnings(JavaTool tool) {
    return tool == JavaTool.ECJ ? new String[] {"-warn:-warningToken"} : new String[0];
  }
}
