package dev.chronotype.processor.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code -Achronotype.serializable} and {@code @AssumeSerializable}: what the user's own converter
 * takes is not looked into, and everything else is.
 */
class AssumeSerializableTest {

  private static final String ASSUME = "@dev.chronotype.AssumeSerializable ";

  /** A type that the default converter cannot take, for whoever looks into it. */
  private static final Sources MONEY =
      Sources.of(
          "Money.java",
          """
          package com.acme.pay;

          /*type*/
          public record Money(java.util.BitSet digits) {
            public record Unit(java.util.BitSet digits) {}
          }
          """);

  private static final String OFFICE =
      """
      package com.office;

      import com.acme.pay.Money;
      import dev.chronotype.ActivityDefinition;
      import java.util.List;
      import java.util.Map;
      import java.util.Optional;

      public class Office {
        public record Job(/*component*/ %s price) {}

        @ActivityDefinition
        /*method*/
        public %s run(/*parameter*/ Job job) {
          throw new UnsupportedOperationException();
        }
      }
      """;

  @TempDir Path folder;
  private int runs;

  static Stream<Arguments> covered() {
    return both(
        "com.acme.pay.Money",
        "com.acme.pay.*",
        "com.acme.pay.**",
        "com.acme.**",
        "com.**",
        "java.util.BitSet",
        "com.other.Thing,com.acme.pay.Money",
        "com.office.Office.Job, com.acme.pay.Money ,");
  }

  @ParameterizedTest
  @MethodSource("covered")
  void theOptionCovers(JavaTool tool, String option) {
    assertSilent(compile(tool, MONEY.and(office("Money", "Money")), serializable(option)));
  }

  static Stream<Arguments> uncovered() {
    return both(
        "com.acme.*",
        "com.acme.pay.Mone",
        "com.acme.pay.Money.Unit",
        "com.acme.pay.Money.*",
        "com.acme.pay.Money.**",
        "com.acme.pa.**",
        "com.office.Office",
        "Money",
        "*",
        "**",
        ".**",
        "");
  }

  @ParameterizedTest
  @MethodSource("uncovered")
  void theOptionCoversNothingElse(JavaTool tool, String option) {
    assertLoud(compile(tool, MONEY.and(office("Money", "Money")), serializable(option)));
  }

  @ParameterizedTest
  @MethodSource("nested")
  void whatIsNestedHasANameOfItsOwn(JavaTool tool, String option, boolean covers) {
    Compiled compiled =
        compile(tool, MONEY.and(office("Money.Unit", "void")), serializable(option));

    if (covers) {
      assertSilent(compiled);
    } else {
      assertLoud(compiled);
    }
  }

  static Stream<Arguments> nested() {
    return Stream.of(JavaTool.values())
        .flatMap(
            tool ->
                Stream.of(
                    Arguments.of(tool, "com.acme.pay.Money", false),
                    Arguments.of(tool, "com.acme.pay.Money.Unit", true),
                    Arguments.of(tool, "com.acme.pay.Money.*", true),
                    Arguments.of(tool, "com.acme.pay.*", true)));
  }

  static Stream<Arguments> uses() {
    return both(
        "Money[]",
        "List<Money>",
        "Optional<Money>",
        "Map<String, List<Money>>",
        "Map<Money, String>");
  }

  @ParameterizedTest
  @MethodSource("uses")
  void aTypeIsCoveredWhereverItStands(JavaTool tool, String type) {
    Sources sources = MONEY.and(office(type, type));

    assertThat(compile(tool, sources).errors()).isNotEmpty();
    assertSilent(compile(tool, sources, serializable("com.acme.pay.Money")));
    assertSilent(compile(tool, with("type", sources)));
  }

  static Stream<Arguments> places() {
    return both("component", "parameter", "type");
  }

  @ParameterizedTest
  @MethodSource("places")
  void theAnnotationCovers(JavaTool tool, String place) {
    Sources sources = MONEY.and(office("List<Money>", "void"));

    assertLoud(compile(tool, sources));
    assertSilent(compile(tool, with(place, sources)));
  }

  @ParameterizedTest
  @EnumSource
  void onADefinitionItCoversTheResultAlone(JavaTool tool) {
    Sources result = MONEY.and(office("String", "Money"));
    Sources parameter = MONEY.and(office("Money", "void"));

    assertLoud(compile(tool, result));
    assertSilent(compile(tool, with("method", result)));
    assertLoud(compile(tool, with("parameter", result)));
    assertLoud(compile(tool, with("method", parameter)));
  }

  static Stream<Arguments> members() {
    return both("field", "getter", "setter");
  }

  @ParameterizedTest
  @MethodSource("members")
  void anyMemberOfAPropertyStandsForIt(JavaTool tool, String place) {
    Sources sources =
        MONEY
            .and(
                Sources.of(
                    "Bean.java",
                    """
                    package com.office;

                    import com.acme.pay.Money;

                    public class Bean {
                      /*field*/
                      private Money price;

                      /*getter*/
                      public Money getPrice() {
                        return price;
                      }

                      /*setter*/
                      public void setPrice(Money price) {
                        this.price = price;
                      }
                    }
                    """))
            .and(office("Bean", "void"));

    assertLoud(compile(tool, sources));
    assertSilent(compile(tool, with(place, sources)));
  }

  @ParameterizedTest
  @EnumSource
  void onOneComponentItSaysNothingOfTheNext(JavaTool tool) {
    String two = ASSUME + "Money cost, java.util.BitSet";

    assertThat(compile(tool, MONEY.and(office(two, "void"))).ours())
        .singleElement()
        .satisfies(each -> assertThat(each.text()).startsWith("[CT201] Office.Job.price is"));
  }

  /** Class files keep it: on a type of a library, and on a component of its record. */
  @ParameterizedTest
  @EnumSource
  void inClassFilesToo(JavaTool tool) {
    String line =
        "package com.acme.pay; public record Line(/*component*/ java.util.BitSet bits) {}";
    Sources library = MONEY.and("Line.java", line);
    for (String type : List.of("Money", "com.acme.pay.Line")) {
      Sources user = office(type, "void");
      Path plain = library(tool, library, "plain" + type);
      Path marked = library(tool, with("component", with("type", library)), "marked" + type);

      assertLoud(compile(tool, user, ClassPath.ofUser().and(plain)));
      assertSilent(compile(tool, user, ClassPath.ofUser().and(marked)));
      assertSilent(
          compile(tool, user, ClassPath.ofUser().and(plain), serializable("com.acme.pay.*")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void onInterfacesOfTheSdk(JavaTool tool) {
    Sources sources =
        MONEY.and(
            Sources.of(
                "Till.java",
                """
                package com.office;

                import com.acme.pay.Money;

                @io.temporal.activity.ActivityInterface
                public interface Till {
                  /*method*/
                  Money pay(/*parameter*/ Money amount);
                }
                """));

    assertLoud(compile(tool, sources));
    assertLoud(compile(tool, with("method", sources)));
    assertLoud(compile(tool, with("parameter", sources)));
    assertSilent(compile(tool, with("method", with("parameter", sources))));
    assertSilent(compile(tool, with("type", sources)));
    assertSilent(compile(tool, sources, serializable("com.acme.pay.Money")));
  }

  private static Sources office(String component, String result) {
    return Sources.of("Office.java", OFFICE.formatted(component, result));
  }

  /** The annotation at each place of a name. */
  private static Sources with(String place, Sources sources) {
    Map<String, String> files = new LinkedHashMap<>(sources.files());
    files.replaceAll((path, text) -> text.replace("/*" + place + "*/", ASSUME));
    return new Sources(files);
  }

  private static String serializable(String value) {
    return "-Achronotype.serializable=" + value;
  }

  private static Stream<Arguments> both(String... values) {
    return Stream.of(JavaTool.values())
        .flatMap(tool -> Stream.of(values).map(each -> Arguments.of(tool, each)));
  }

  private static void assertLoud(Compiled compiled) {
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.errors()).isNotEmpty().allMatch(each -> each.has("CT201"));
  }

  /** Nothing but a warning of an entry that names nothing. */
  private static void assertSilent(Compiled compiled) {
    assertThat(compiled.messages().stream().filter(each -> !each.has("CT230"))).isEmpty();
    assertThat(compiled.success()).isTrue();
  }

  private Path library(JavaTool tool, Sources sources, String name) {
    return Compilation.by(tool, folder.resolve(name)).sources(sources).run().classes();
  }

  private Compiled compile(JavaTool tool, Sources sources, String... options) {
    return compile(tool, sources, ClassPath.ofUser(), options);
  }

  private Compiled compile(JavaTool tool, Sources sources, ClassPath path, String... options) {
    return Compilation.by(tool, folder.resolve("run" + runs++))
        .sources(sources)
        .classPath(path)
        .options(tool == JavaTool.ECJ ? new String[] {"-warn:-unusedImport"} : new String[0])
        .options(options)
        .run();
  }
}
