package dev.chronotype.processor.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Message;
import dev.chronotype.processor.compile.Sources;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** CT230: an entry of {@code -Achronotype.serializable} that names nothing. */
class UnknownTypeTest {

  private static final Sources SOURCES =
      Sources.of(
              "Money.java",
              """
              package com.acme.pay;

              public record Money(long cents) {
                public record Unit(String code) {}
              }
              """)
          .and(
              "Office.java",
              """
              package com.office;

              import com.acme.pay.Money;
              import dev.chronotype.ActivityDefinition;

              public class Office {
                public record Job(Money price, Money.Unit unit) {}

                @ActivityDefinition
                public void run(Job job) {}
              }
              """)
          .and("Plain.java", "package com.plain.deep; public class Plain {}");

  private static final String EXAMPLES = "com.acme.Money, or com.acme.wire.*, or com.acme.wire.**";

  @TempDir Path folder;
  private int runs;

  static Stream<Arguments> mistakes() {
    return Stream.of(JavaTool.values())
        .flatMap(
            tool ->
                Stream.of(
                    Arguments.of(tool, "com.acme.pay.Mony", "com.acme.pay.Money"),
                    Arguments.of(tool, "com.acme.pay.money", "com.acme.pay.Money"),
                    Arguments.of(tool, "com/acme/pay/Money", "com.acme.pay.Money"),
                    Arguments.of(tool, "com.acme.pay.Money*", "com.acme.pay.Money"),
                    Arguments.of(tool, "com.acme.pay.Money$Unit", "com.acme.pay.Money.Unit"),
                    Arguments.of(tool, "Money", "com.acme.pay.Money"),
                    Arguments.of(tool, "com.acme.wire.Money", "com.acme.pay.Money"),
                    Arguments.of(tool, "com.acme.pay", "com.acme.pay.*"),
                    Arguments.of(tool, "com.acme.pay.***", EXAMPLES),
                    Arguments.of(tool, "com.acme.payy.*", "com.acme.pay.*"),
                    Arguments.of(tool, "com.acne.pay.**", "com.acme.pay.**"),
                    Arguments.of(tool, "com.acme..pay.*", "com.acme.pay.*"),
                    Arguments.of(tool, "com.elsewhere.Thing", EXAMPLES),
                    Arguments.of(tool, "*", EXAMPLES),
                    Arguments.of(tool, "**", EXAMPLES),
                    Arguments.of(tool, ".**", EXAMPLES),
                    Arguments.of(tool, "com.acme.pay.Money;", "com.acme.pay.Money")));
  }

  @ParameterizedTest(name = "{1} ({0})")
  @MethodSource("mistakes")
  void isWarnedOfWithWhatWasMeant(JavaTool tool, String entry, String meant) {
    Compiled compiled = compile(tool, SOURCES, "serializable=" + entry);

    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages())
        .singleElement()
        .satisfies(each -> assertThat(each.kind()).isEqualTo(Kind.WARNING))
        .extracting(Message::text)
        .asString()
        .startsWith(
            "[CT230] -Achronotype.serializable names "
                + entry
                + ", which is no type or package here")
        .satisfies(each -> assertThat(each.lines().map(String::strip)).contains(meant));
  }

  /** Whether payloads have anything to do with them or not: a build shares its options. */
  @ParameterizedTest
  @EnumSource
  void whatThereIsPasses(JavaTool tool) {
    String known =
        "serializable=com.acme.pay.Money,com.acme.pay.Money.Unit,com.acme.pay.Money.*,com.acme.**,"
            + "com.plain.deep.Plain,com.plain.deep.*,com.plain.**,com.office.*,java.time.Instant,java.util.*,"
            + "io.temporal.**,,";

    assertThat(compile(tool, SOURCES, known).messages()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void eachEntryIsJudgedOnItsOwn(JavaTool tool) {
    assertThat(compile(tool, SOURCES, "serializable=a.B,com.acme.pay.Money,c.*").ours())
        .extracting(Message::text)
        .satisfiesExactly(
            each -> assertThat(each).contains("names a.B,"),
            each -> assertThat(each).contains("names c.*,"));
  }

  /** A module without activities has nothing to convert, and may know less than its siblings. */
  @ParameterizedTest
  @EnumSource
  void isNotLookedForWhereNothingIsSent(JavaTool tool) {
    Sources empty = Sources.of("Plain.java", "@SuppressWarnings(\"x\") class Plain {}");

    assertThat(compile(tool, empty, "serializable=a.B").ours()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isSilencedByItsOwnSeverityAlone(JavaTool tool) {
    assertThat(compile(tool, SOURCES, "serializable=a.B", "opinions=off").ours()).hasSize(1);
    assertThat(compile(tool, SOURCES, "serializable=a.B", "severity.CT230=off").ours()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void neverPrintsMoreThanALineOfWhatIsGiven(JavaTool tool) {
    assertThat(compile(tool, SOURCES, "serializable=" + "x".repeat(5000)).ours())
        .singleElement()
        .extracting(Message::text)
        .asString()
        .satisfies(each -> assertThat(each.lines().findFirst().orElseThrow()).hasSizeLessThan(121));
  }

  private Compiled compile(JavaTool tool, Sources sources, String... options) {
    return Compilation.by(tool, folder.resolve("run" + runs++))
        .sources(sources)
        .options(Arrays.stream(options).map("-Achronotype."::concat).toArray(String[]::new))
        .options(SuppressWarningsTest.withoutTokenWarnings(tool))
        .run();
  }
}
