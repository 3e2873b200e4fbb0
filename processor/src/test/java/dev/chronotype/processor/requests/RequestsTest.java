package dev.chronotype.processor.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Message;
import dev.chronotype.processor.compile.Sources;
import dev.chronotype.processor.compile.Strict;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests are compiled after what they test, and ask for fakes of it; callers ask for clients. */
class RequestsTest {

  /** What is asked for. */
  enum Asked {
    FAKE(
        "dev.chronotype.testing.Fakes",
        "CT141",
        "Registration",
        """
          final OrdersFake orders = new OrdersFake().charge(input -> input.order() + "!");
          final String order = orders.chargeCalls().get(0).order();
        """),
    CLIENT(
        "dev.chronotype.Clients",
        "CT142",
        "Stub",
        """
          OrdersClient orders;
          String order() {
            return orders.charge().execute("charge-1", new Orders.Charge("1"));
          }
        """);

    private final String annotation;
    private final String code;
    private final String basis;
    private final String use;

    Asked(String annotation, String code, String basis, String use) {
      this.annotation = annotation;
      this.code = code;
      this.basis = basis;
      this.use = use;
    }

    private String kind() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    private String simpleName() {
      return annotation.substring(annotation.lastIndexOf('.') + 1);
    }

    /** Where what is asked for of {@code Orders} is written. */
    private String file() {
      return "com/acme/Orders" + kind() + ".java";
    }

    private String asking(String types) {
      return "@" + annotation + "(" + types + ")";
    }

    private Sources user() {
      return Sources.of(
          "User.java",
          "package com.acme;\n" + asking("Orders.class") + "\nclass User {\n" + use + "}\n");
    }
  }

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

  @TempDir Path folder;

  static Stream<Arguments> all() {
    return Stream.of(Asked.values())
        .flatMap(asked -> Stream.of(JavaTool.values()).map(tool -> Arguments.of(asked, tool)));
  }

  private Compilation after(Compiled main, JavaTool tool, Sources tests) {
    return Compilation.by(tool, folder.resolve("tests"))
        .sources(tests)
        .classPath(ClassPath.ofUser().after(main.classes()));
  }

  private Compiled main(JavaTool tool, Sources sources) {
    return Compilation.by(tool, folder.resolve("main")).sources(sources).run();
  }

  @ParameterizedTest
  @MethodSource("all")
  void areGeneratedWhereTestsAreCompiled(Asked asked, JavaTool tool) {
    Compiled main = main(tool, ORDERS);

    Compiled tests = after(main, tool, asked.user()).run();

    assertThat(main.generated().files()).doesNotContainKey(asked.file());
    assertThat(tests.messages()).isEmpty();
    assertThat(tests.generated().files()).containsOnlyKeys(asked.file());
  }

  @ParameterizedTest
  @MethodSource("all")
  void areTheSameWhereAllIsCompiledAtOnce(Asked asked, JavaTool tool) {
    Compiled apart = after(main(tool, ORDERS), tool, asked.user()).run();

    Compiled together =
        Compilation.by(tool, folder.resolve("together")).sources(ORDERS.and(asked.user())).run();

    assertThat(together.messages()).isEmpty();
    assertThat(together.generated().files().get(asked.file()))
        .isEqualTo(apart.generated().files().get(asked.file()));
  }

  static Stream<Arguments> goldens() {
    return Stream.of(Asked.values())
        .flatMap(asked -> Sources.cases("goldens").stream().map(name -> Arguments.of(asked, name)));
  }

  /** Deprecated types, generic ones, long names: whatever the rest can be generated for. */
  @ParameterizedTest
  @MethodSource("goldens")
  void compileWithoutAWordForWhateverHasTheirBasis(Asked asked, String name) throws Exception {
    Sources sources = Sources.folder("goldens/" + name);
    Compiled main =
        Compilation.by(JavaTool.JAVAC, folder.resolve("main"))
            .sources(sources)
            .options("-Achronotype.opinions=off")
            .run();
    Sources askers = new Sources(Map.of());
    for (String each : main.generated().files().keySet()) {
      if (each.endsWith(asked.basis + ".java")) {
        askers = askers.and(asker(asked, main, each));
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
          .filteredOn(each -> each.endsWith(asked.kind() + ".java"))
          .hasSameSizeAs(askers.files().keySet());
      assertThat(Strict.problems(tool, together, folder.resolve("strict-" + tool))).isEmpty();
    }
  }

  /** A class of the same package that asks for the type that a file was generated for. */
  private static Sources asker(Asked asked, Compiled main, String file) {
    String text = main.generated().files().get(file);
    String type =
        text.substring(text.indexOf(" from") + 5, text.indexOf(". Do not edit"))
            .replaceAll("[\\s/]", "");
    String fileName = file.substring(file.lastIndexOf('/') + 1);
    String asker = fileName.replace(asked.basis + ".java", "Asker");
    String packageLine = text.lines().filter(each -> each.startsWith("package ")).findFirst().get();
    return Sources.of(
        asker + ".java",
        packageLine + "\n" + asked.asking(type + ".class") + "\nclass " + asker + " {}\n");
  }

  @ParameterizedTest
  @MethodSource("all")
  void areAskedForByAPackageToo(Asked asked, JavaTool tool) {
    Sources asking =
        Sources.of("package-info.java", asked.asking("Orders.class") + "\npackage com.acme;\n");

    Compiled tests = after(main(tool, ORDERS), tool, asking).run();

    assertThat(tests.messages()).isEmpty();
    assertThat(tests.generated().files()).containsOnlyKeys(asked.file());
  }

  @ParameterizedTest
  @MethodSource("all")
  void areGeneratedOnceForAllWhoAsk(Asked asked, JavaTool tool) {
    Sources another =
        Sources.of(
            "AnotherTest.java",
            "package com.acme; "
                + asked.asking("{Orders.class, Orders.class}")
                + " class AnotherTest {}");

    Compiled tests = after(main(tool, ORDERS), tool, asked.user().and(another)).run();

    assertThat(tests.messages()).isEmpty();
    assertThat(tests.generated().files()).containsOnlyKeys(asked.file());
  }

  @ParameterizedTest
  @MethodSource("all")
  void areRefusedForWhatHasNoBasis(Asked asked, JavaTool tool) {
    Sources asking =
        Sources.of(
            "OrdersTest.java",
            "package com.acme;\n\n"
                + asked.asking("{Orders.class, Runnable.class}")
                + "\nclass OrdersTest {}\n");

    Compiled tests = after(main(tool, ORDERS), tool, asking).run();

    assertThat(tests.messages()).singleElement().matches(each -> each.has(asked.code));
    Message message = tests.messages().get(0);
    assertThat(message.isError()).isTrue();
    assertThat(message.line()).isEqualTo(3);
    assertThat(message.text())
        .startsWith(
            "[%s] @%s names Runnable, but there is no Runnable%s\n"
                .formatted(asked.code, asked.simpleName(), asked.basis));
  }

  @ParameterizedTest
  @MethodSource("all")
  void addNothingToWhatIsWrongWithTheActivities(Asked asked, JavaTool tool) {
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
                    "package com.acme; %s class OrdersTest { Orders%s orders; }"
                        .formatted(asked.asking("Orders.class"), asked.kind())))
            .run();

    assertThat(together.ours()).isNotEmpty().noneMatch(each -> each.has(asked.code));
    assertThat(together.errors()).hasSameSizeAs(together.ours());
  }

  @ParameterizedTest
  @MethodSource("all")
  void sayOnceThatTheirNameIsTaken(Asked asked, JavaTool tool) {
    Sources taken =
        Sources.of(
            "OrdersTest.java",
            "package com.acme; %s class OrdersTest {} class Orders%s {}"
                .formatted(asked.asking("Orders.class"), asked.kind()));

    Compiled tests = after(main(tool, ORDERS), tool, taken).run();

    assertThat(tests.errors()).singleElement().matches(each -> each.has("CT307"));
  }
}
