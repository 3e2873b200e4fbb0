package dev.chronotype.processor.fakes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Message;
import dev.chronotype.processor.compile.Sources;
import dev.chronotype.processor.compile.Strict;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests are compiled after what they test, and ask for fakes of it. */
class FakesTest {

  private static final String FAKE = "com/acme/OrdersFake.java";

  private static final Sources ORDERS =
      Sources.of(
          "Orders.java",
          """
          package com.acme;

          import dev.chronotype.ActivityDefinition;

          public class Orders {
            public record Charge(String order) {}

            @ActivityDefinition(startToCloseTimeout = "1s")
            public String charge(Charge input) {
              return input.order();
            }
          }
          """);

  private static final Sources USER =
      Sources.of(
          "OrdersTest.java",
          """
          package com.acme;

          import dev.chronotype.testing.Fakes;

          @Fakes(Orders.class)
          class OrdersTest {
            final OrdersFake orders = new OrdersFake().charge(input -> input.order() + "!");
            final String order = orders.chargeCalls().get(0).order();
          }
          """);

  @TempDir Path folder;

  private Compilation after(Compiled main, JavaTool tool, Sources tests) {
    return Compilation.by(tool, folder.resolve("tests"))
        .sources(tests)
        .classPath(ClassPath.ofUser().after(main.classes()));
  }

  private Compiled main(JavaTool tool, Sources sources) {
    return Compilation.by(tool, folder.resolve("main")).sources(sources).run();
  }

  @ParameterizedTest
  @EnumSource
  void areGeneratedWhereTestsAreCompiled(JavaTool tool) {
    Compiled main = main(tool, ORDERS);

    Compiled tests = after(main, tool, USER).run();

    assertThat(main.generated().files()).doesNotContainKey(FAKE);
    assertThat(tests.messages()).isEmpty();
    assertThat(tests.generated().files()).containsOnlyKeys(FAKE);
  }

  @ParameterizedTest
  @EnumSource
  void areTheSameWhereAllIsCompiledAtOnce(JavaTool tool) {
    Compiled apart = after(main(tool, ORDERS), tool, USER).run();

    Compiled together =
        Compilation.by(tool, folder.resolve("together")).sources(ORDERS.and(USER)).run();

    assertThat(together.messages()).isEmpty();
    assertThat(together.generated().files().get(FAKE))
        .isEqualTo(apart.generated().files().get(FAKE));
  }

  static Stream<String> goldens() {
    return Sources.cases("goldens").stream();
  }

  /** Deprecated types, generic ones, long names: whatever a registration can be generated for. */
  @ParameterizedTest
  @MethodSource("goldens")
  void compileWithoutAWordForWhateverHasARegistration(String name) throws Exception {
    Sources sources = Sources.folder("goldens/" + name);
    Compiled main =
        Compilation.by(JavaTool.JAVAC, folder.resolve("main"))
            .sources(sources)
            .options("-Achronotype.opinions=off")
            .run();
    Sources askers = new Sources(Map.of());
    for (String each : main.generated().files().keySet()) {
      if (each.endsWith("Registration.java")) {
        askers = askers.and(asker(main, each));
      }
    }

    for (JavaTool tool : JavaTool.values()) {
      Compiled together =
          Compilation.by(tool, folder.resolve("together-" + tool))
              .sources(sources.and(askers))
              .options("-Achronotype.opinions=off")
              .run();

      assertThat(together.errors()).isEmpty();
      assertThat(together.generated().files().keySet())
          .filteredOn(each -> each.endsWith("Fake.java"))
          .hasSameSizeAs(askers.files().keySet());
      assertThat(Strict.problems(tool, together, folder.resolve("strict-" + tool))).isEmpty();
    }
  }

  /** A class of the same package that asks for the fake of what the registration is for. */
  private static Sources asker(Compiled main, String registration) {
    String text = main.generated().files().get(registration);
    String type =
        text.substring(text.indexOf(" from") + 5, text.indexOf(". Do not edit"))
            .replaceAll("[\\s/]", "");
    String fileName = registration.substring(registration.lastIndexOf('/') + 1);
    String asker = fileName.replace("Registration.java", "Asker");
    String packageLine = text.lines().filter(each -> each.startsWith("package ")).findFirst().get();
    return Sources.of(
        asker + ".java",
        packageLine
            + "\n@dev.chronotype.testing.Fakes("
            + type
            + ".class)\nclass "
            + asker
            + " {}\n");
  }

  @ParameterizedTest
  @EnumSource
  void areAskedForByAPackageToo(JavaTool tool) {
    Sources asking =
        Sources.of(
            "package-info.java",
            "@Fakes(Orders.class)\npackage com.acme;\n\nimport dev.chronotype.testing.Fakes;\n");

    Compiled tests = after(main(tool, ORDERS), tool, asking).run();

    assertThat(tests.messages()).isEmpty();
    assertThat(tests.generated().files()).containsOnlyKeys(FAKE);
  }

  @ParameterizedTest
  @EnumSource
  void areGeneratedOnceForAllWhoAsk(JavaTool tool) {
    Sources another =
        Sources.of(
            "AnotherTest.java",
            "package com.acme; @dev.chronotype.testing.Fakes({Orders.class, Orders.class})"
                + " class AnotherTest {}");

    Compiled tests = after(main(tool, ORDERS), tool, USER.and(another)).run();

    assertThat(tests.messages()).isEmpty();
    assertThat(tests.generated().files()).containsOnlyKeys(FAKE);
  }

  @ParameterizedTest
  @EnumSource
  void areRefusedForWhatHasNoRegistration(JavaTool tool) {
    Sources asking =
        Sources.of(
            "OrdersTest.java",
            """
            package com.acme;

            @dev.chronotype.testing.Fakes({Orders.class, Runnable.class})
            class OrdersTest {}
            """);

    Compiled tests = after(main(tool, ORDERS), tool, asking).run();

    assertThat(tests.messages()).singleElement().matches(each -> each.has("CT141"));
    Message message = tests.messages().get(0);
    assertThat(message.isError()).isTrue();
    assertThat(message.line()).isEqualTo(3);
    assertThat(message.text())
        .startsWith("[CT141] @Fakes names Runnable, but there is no RunnableRegistration\n");
  }

  @ParameterizedTest
  @EnumSource
  void addNothingToWhatIsWrongWithTheActivities(JavaTool tool) {
    Sources wrong =
        Sources.of(
            "Orders.java",
            ORDERS
                .files()
                .get("com/acme/Orders.java")
                .replace("(Charge input)", "(Charge input, int more)"));

    Compiled together =
        Compilation.by(tool, folder.resolve("together"))
            .sources(
                wrong.and(
                    "OrdersTest.java",
                    "package com.acme; @dev.chronotype.testing.Fakes(Orders.class) class OrdersTest {"
                        + " OrdersFake orders; }"))
            .run();

    assertThat(together.ours()).isNotEmpty().noneMatch(each -> each.has("CT141"));
    assertThat(together.errors()).hasSameSizeAs(together.ours());
  }

  @ParameterizedTest
  @EnumSource
  void sayOnceThatTheirNameIsTaken(JavaTool tool) {
    Sources taken =
        Sources.of(
            "OrdersTest.java",
            "package com.acme; @dev.chronotype.testing.Fakes(Orders.class) class OrdersTest {}"
                + " class OrdersFake {}");

    Compiled tests = after(main(tool, ORDERS), tool, taken).run();

    assertThat(tests.errors()).singleElement().matches(each -> each.has("CT307"));
  }
}
