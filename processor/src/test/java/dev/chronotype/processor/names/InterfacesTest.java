package dev.chronotype.processor.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.Jar;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Message;
import dev.chronotype.processor.compile.Sources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Activity Types of the SDK's own interfaces against each other, and against ours. */
class InterfacesTest {

  private static final String STRICT = "-Achronotype.interfaces=strict";

  @TempDir Path folder;

  /** Much code has one name in many interfaces, each with a Worker of its own. */
  @ParameterizedTest
  @EnumSource
  void haveOneNameInPeace(JavaTool tool) {
    Path jar = jar(tool, sdk("lib.Letters", ""));
    Sources user = sdk("one.Parcels", "").and(sdk("two.Parcels", "")).and(sdk("two.Sender", ""));

    assertThat(names(compile(tool, user, jar))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void areComparedWhereItIsAskedFor(JavaTool tool) {
    Path jar = jar(tool, sdk("lib.Letters", ""));
    Sources user = sdk("one.Parcels", "").and(sdk("two.Own", "(namePrefix = \"own-\")"));

    List<Message> found = names(compile(tool, user, jar, STRICT));

    assertThat(found).singleElement().matches(each -> each.has("CT311") && each.isWarning());
    assertThat(found.get(0).text())
        .contains(
            "Parcels.send has the Activity Type \"Send\", which the interface method Letters.send")
        .contains("@ActivityMethod(name = \"Parcels-send\")")
        .contains("Asked by -Achronotype.interfaces=strict");
    assertThat(names(compile(tool, user, jar, STRICT, "-Achronotype.opinions=off"))).isEmpty();
  }

  /** Whoever takes all the advice has no two of one name again. */
  @ParameterizedTest
  @EnumSource
  void areToldNamesThatNothingElseHas(JavaTool tool) {
    Path jar = jar(tool, sdk("lib.Letters", ""));
    Sources user =
        sdk("a.one.Parcels", "")
            .and(sdk("a.two.Parcels", ""))
            .and(sdk("b.two.Parcels", ""))
            .and(sdk("b.Taken", "(namePrefix = \"a.two.Parcels-\")"));

    assertThat(names(compile(tool, user, jar, STRICT)))
        .extracting(each -> each.text().replaceAll("(?s).*\\(name = \"(.*?)\".*", "$1"))
        .containsExactlyInAnyOrder("Parcels-send", "two.Parcels-send", "b.two.Parcels-send");
  }

  @ParameterizedTest
  @EnumSource
  void standForTheirOwnSubtypes(JavaTool tool) {
    Path jar = jar(tool, sdk("lib.Letters", ""));
    Sources sub =
        Sources.of(
            "Sub.java",
            """
            package app;

            @io.temporal.activity.ActivityInterface
            public interface Sub extends lib.Letters {}
            """);

    assertThat(names(compile(tool, sub, jar, STRICT))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void areHeldAgainstOurs(JavaTool tool) {
    Path jar = jar(tool, sdk("lib.Letters", ""));

    assertThat(names(compile(tool, Letters.type("app.Parcels", "Send"), jar)))
        .singleElement()
        .matches(
            each -> each.has("CT309") && each.isWarning() && each.file().equals("Parcels.java"));
    assertThat(names(compile(tool, Letters.type("app.Parcels", "send"), jar)))
        .singleElement()
        .matches(each -> each.has("CT310"));
  }

  /** With nothing to be generated for them, no index class is there either. */
  @ParameterizedTest
  @EnumSource
  void leaveNothingBehindWhereNothingIsGenerated(JavaTool tool) {
    for (String option :
        List.of("-Achronotype.interfaces.generate=false", "-Achronotype.interfaces=off")) {
      Compiled compiled =
          Compilation.by(tool, folder.resolve(option + tool))
              .sources(sdk("lib.Letters", ""))
              .options(option)
              .run();

      assertThat(compiled.index().files()).isEmpty();
      assertThat(compiled.generated().files()).isEmpty();
    }
  }

  private static Sources sdk(String name, String members) {
    int dot = name.lastIndexOf('.');
    String simple = name.substring(dot + 1);
    return Sources.of(
        simple + ".java",
        """
        package %s;

        @io.temporal.activity.ActivityInterface%s
        public interface %s {
          record Mail(String address) {}

          void send(Mail mail);
        }
        """
            .formatted(name.substring(0, dot), members, simple));
  }

  private Path jar(JavaTool tool, Sources sources) {
    Compiled compiled = Compilation.by(tool, folder.resolve("library")).sources(sources).run();
    assertThat(names(compiled)).isEmpty();
    return Jar.of(folder.resolve("library.jar"), compiled.classes());
  }

  private Compiled compile(JavaTool tool, Sources sources, Path jar, String... options) {
    return Compilation.by(tool, folder.resolve("user" + sources.hashCode() + options.length))
        .sources(sources)
        .classPath(ClassPath.ofUser().and(jar))
        .options(options)
        .run();
  }

  /** What is said of names; the rest is for other tests. */
  private static List<Message> names(Compiled compiled) {
    return compiled.messages().stream().filter(each -> each.text().startsWith("[CT3")).toList();
  }
}
