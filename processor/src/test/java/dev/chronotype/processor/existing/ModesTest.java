package dev.chronotype.processor.existing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Message;
import dev.chronotype.processor.compile.Sources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked of activity interfaces in each mode, and how to be rid of opinions. */
class ModesTest {

  /** What the SDK takes, and our own definitions may not be; of each rule one method or type. */
  private static final String TAKEN =
      """
      package com.acme;

      import io.temporal.activity.ActivityInterface;
      import io.temporal.activity.ActivityMethod;
      import java.util.List;

      class Shop {
        @ActivityInterface
        public interface Payments {
          void close();
          void charge(String account, long cents);
          void refund(String account);
          void log(String... lines);
          List<?> look(Card card);
          @ActivityMethod(name = " ")
          void blank(Card card);
          void send(Card card);
        }

        public record Card(String number) {}

        @ActivityInterface
        public interface Store<T extends Card> {
          <V> void put(V value);
        }

        private static class Hidden {
          @ActivityInterface
          public interface Audits {
            void audit(Card card);
          }
        }
      }
      """;

  private static final String REFUSED =
      """
      package com.acme;

      import io.temporal.activity.ActivityInterface;

      class Shop {
        @ActivityInterface
        interface Payments {
          void charge(String account);
          default void check() {}
        }
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void lintGivesAdviceOncePerInterface(JavaTool tool) {
    Compiled compiled = compile(tool, TAKEN);

    assertThat(compiled.success()).isTrue();
    assertThat(codes(compiled)).containsExactlyInAnyOrder("CT131", "CT132", "CT221");
    assertThat(compiled.ours()).allMatch(Message::isWarning);
    assertThat(compile(tool, TAKEN, "-Achronotype.interfaces=lint").ours())
        .isEqualTo(compiled.ours());
  }

  @ParameterizedTest
  @EnumSource
  void strictAsksWhatIsAskedOfDefinitions(JavaTool tool) {
    Compiled compiled = compile(tool, TAKEN, "-Achronotype.interfaces=strict");

    assertThat(codes(compiled))
        .containsExactlyInAnyOrder(
            "CT101", "CT102", "CT103", "CT104", "CT108", "CT111", "CT117", "CT131", "CT221",
            "CT301");
    assertThat(compiled.ours().stream().filter(Message::isWarning)).hasSize(2);
    assertThat(compiled.errors())
        .extracting(each -> each.text().lines().toList())
        .allSatisfy(
            lines -> {
              assertThat(lines).hasSizeLessThanOrEqualTo(8);
              assertThat(lines.get(lines.size() - 1))
                  .endsWith(
                      ". Asked by -Achronotype.interfaces=strict, not by the default (lint).");
            });
    assertThat(compiled.warnings()).noneMatch(each -> each.text().contains("strict"));
  }

  /** What the Service refuses is asked in both modes. */
  @ParameterizedTest
  @EnumSource
  void whatStrictDoesNotAskAloneIsNotPutDownToIt(JavaTool tool) {
    String reserved = TAKEN.replace("name = \" \"", "name = \"__temporal_pay\"");

    assertThat(compile(tool, reserved, "-Achronotype.interfaces=strict").errors())
        .filteredOn(each -> !each.text().contains("=strict"))
        .singleElement()
        .matches(each -> each.text().contains("[CT304]"));
  }

  /** The SDK takes them, and so do the stub and the registration. */
  @ParameterizedTest
  @EnumSource
  void whatStrictAsksCanBeSilencedForOneInterface(JavaTool tool) {
    String silenced =
        TAKEN.replace(
            "  @ActivityInterface\n  public interface Payments",
            """
              @SuppressWarnings({"chronotype:CT1xx", "chronotype:CT301"})
              @ActivityInterface
              public interface Payments""");

    Compiled compiled = compile(tool, silenced, "-Achronotype.interfaces=strict");

    assertThat(codes(compiled)).containsExactlyInAnyOrder("CT108", "CT111", "CT131", "CT221");
  }

  @ParameterizedTest
  @EnumSource
  void whatStrictAsksCanBeWarningsAndOthersStayErrors(JavaTool tool) {
    String withDefinition =
        TAKEN.replace(
            "  public record Card(",
            "  static class Ours { @dev.chronotype.ActivityDefinition void open() {} }\n\n"
                + "  public record Card(");

    Compiled compiled =
        compile(
            tool,
            withDefinition,
            "-Achronotype.interfaces=strict",
            "-Achronotype.severity.CT1xx=warn",
            "-Achronotype.severity.CT301=off");

    assertThat(compiled.errors())
        .singleElement()
        .matches(each -> each.text().contains("[CT101] Ours.open"));
    assertThat(compiled.warnings()).anyMatch(each -> each.has("CT102"));
    assertThat(compiled.warnings()).anyMatch(each -> each.text().contains("[CT906] CT101"));
  }

  @ParameterizedTest
  @EnumSource
  void offLeavesThemAlone(JavaTool tool) {
    assertThat(compile(tool, REFUSED).errors()).hasSize(1);

    Compiled compiled = compile(tool, REFUSED, "-Achronotype.interfaces=off");

    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void opinionsCanBeDroppedAndFactsKept(JavaTool tool) {
    Compiled compiled = compile(tool, REFUSED);
    assertThat(codes(compiled)).containsExactlyInAnyOrder("CT120", "CT130");
    assertThat(compiled.warnings().get(0).text()).contains("-Achronotype.opinions=off");

    assertThat(codes(compile(tool, REFUSED, "-Achronotype.opinions=off"))).containsExactly("CT120");
  }

  /**
   * ECJ has no such option. With {@code -Xlint:processing}, javac warns of each annotation that no
   * processor claims as soon as there is a processor, and to claim them would hide them from
   * others.
   */
  @ParameterizedTest
  @EnumSource(names = "JAVAC")
  void aBuildInWhichWarningsCountPassesWithoutOpinions(JavaTool tool) {
    assertThat(compile(tool, TAKEN, "-Xlint:all,-processing", "-Werror").success()).isFalse();

    Compiled compiled =
        compile(tool, TAKEN, "-Xlint:all,-processing", "-Werror", "-Achronotype.opinions=off");

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.success()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aFactIsSilencedOnTheInterfaceAndListed(JavaTool tool) {
    String silenced =
        REFUSED.replace("  interface", "  @SuppressWarnings(\"chronotype:CT1xx\")\n  interface");

    assertThat(compile(tool, silenced).ours()).isEmpty();
    assertThat(compile(tool, silenced, "-Achronotype.verbose=true").messages())
        .extracting(Message::text)
        .anyMatch(each -> each.contains("CT120"));
  }

  private Compiled compile(JavaTool tool, String text, String... options) {
    return Compilation.by(tool, folder.resolve(Integer.toString(List.of(options).hashCode())))
        .sources(Sources.of("Shop.java", text))
        .options(options)
        .run();
  }

  private static List<String> codes(Compiled compiled) {
    return compiled.ours().stream().map(each -> each.text().substring(1, 6)).toList();
  }
}
