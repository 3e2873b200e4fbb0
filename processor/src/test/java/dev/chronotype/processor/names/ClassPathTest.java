package dev.chronotype.processor.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.Jar;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Message;
import dev.chronotype.processor.compile.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Activity Types of what is compiled against those of jars and folders on the class path. */
class ClassPathTest {

  private static final boolean TELLS_THE_JAR = Runtime.version().feature() >= 18;

  @TempDir Path folder;

  static Stream<Arguments> compilers() {
    return Stream.of(JavaTool.values())
        .flatMap(user -> Stream.of(JavaTool.values()).map(each -> Arguments.of(user, each)));
  }

  @ParameterizedTest(name = "{0} against a jar by {1}")
  @MethodSource("compilers")
  void findsADuplicateInAJar(JavaTool user, JavaTool library) {
    Path jar = jar(library, "letters-1.2.jar", Letters.type("lib.Letters", "send", "post"));

    Compiled compiled = compile(user, Letters.type("app.Parcels", "carry", "send"), jar);

    assertThat(compiled.errors()).singleElement().matches(each -> each.has("CT308"));
    Message message = compiled.errors().get(0);
    assertThat(message.file()).isEqualTo("Parcels.java");
    assertThat(message.line()).isEqualTo(12);
    assertThat(message.text())
        .contains("Parcels.send has the Activity Type \"send\", which Letters.send")
        .contains("Second: app.Parcels#send.")
        .contains(
            "First: lib.Letters#send "
                + (user == JavaTool.JAVAC && TELLS_THE_JAR
                    ? "in letters-1.2.jar."
                    : "on the class path."));
  }

  @Test
  void namesTheFolderOfAClassFileWhereTheCompilerTellsIt() {
    Compiled library = library(JavaTool.JAVAC, "library", Letters.type("lib.Letters", "send"));

    Compiled compiled =
        compile(JavaTool.JAVAC, Letters.type("app.Parcels", "send"), library.classes());

    String file = library.classes().resolve("lib/Letters.class").toString();
    assertThat(compiled.errors().get(0).text())
        .contains(TELLS_THE_JAR ? "#send in " + file : "#send on the class path");
  }

  @ParameterizedTest
  @EnumSource
  void warnsOfANearName(JavaTool tool) {
    Path jar = jar(tool, "letters.jar", Letters.type("lib.Letters", "Send", "postActivity"));

    Compiled compiled = compile(tool, Letters.type("app.Parcels", "send", "post"), jar);

    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.ours()).hasSize(2).allMatch(each -> each.has("CT310"));
  }

  @ParameterizedTest
  @EnumSource
  void passesOverTypesThatAreRelated(JavaTool tool) {
    Path jar = jar(tool, "letters.jar", Letters.type("lib.Letters", "send"));

    Compiled compiled =
        compile(tool, Letters.typeThat("app.Parcels", "extends lib.Letters", "carry"), jar);

    assertThat(compiled.messages()).isEmpty();
  }

  /** A build that leaves the index behind: the class is gone, or has other definitions now. */
  @ParameterizedTest
  @EnumSource
  void believesTheTypeAndNotItsIndex(JavaTool tool) throws Exception {
    Compiled gone = library(tool, "gone", Letters.type("lib.Gone", "send"));
    Files.delete(gone.classes().resolve("lib/Gone.class"));
    Compiled renamed = library(tool, "renamed", Letters.type("lib.Renamed", "send"));
    Compilation.by(tool, folder.resolve("renamed"))
        .sources(Letters.type("lib.Renamed", "other"))
        .processors()
        .run();
    Compiled none = library(tool, "none", Letters.type("lib.None", "send"));
    Compilation.by(tool, folder.resolve("none"))
        .sources(Sources.of("None.java", "package lib; public class None {}"))
        .processors()
        .run();
    Sources user = Letters.type("app.Parcels", "send");

    assertThat(compile(tool, user, gone.classes()).messages()).isEmpty();
    assertThat(compile(tool, user, renamed.classes()).messages()).isEmpty();
    assertThat(compile(tool, user, none.classes()).messages()).isEmpty();
  }

  /** Nothing is said of a dependency that names classes which are not there. */
  @ParameterizedTest
  @EnumSource
  void passesOverWhatCannotBeRead(JavaTool tool) throws Exception {
    Compiled library =
        library(
            tool,
            "library",
            Letters.typeThat("lib.Letters", "extends Base", "send")
                .and("Base.java", "package lib; public class Base {}"));
    Files.delete(library.classes().resolve("lib/Base.class"));

    Compiled compiled = compile(tool, Letters.type("app.Parcels", "send"), library.classes());

    assertThat(compiled.messages()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void seesEveryTypeOfAShadedJar(JavaTool tool) throws Exception {
    Compiled first = library(tool, "first", Letters.type("one.Letters", "first"));
    Compiled second = library(tool, "second", Letters.type("two.Letters", "second"));
    Path jar = Jar.of(folder.resolve("all.jar"), first.classes(), second.classes());

    Compiled compiled = compile(tool, Letters.type("app.Parcels", "first", "second"), jar);

    assertThat(Jar.classes(first.classes())).doesNotContainKeys(paths(second));
    assertThat(compiled.errors()).hasSize(2).allMatch(each -> each.has("CT308"));
  }

  /** A build that moves a library's types to other packages, and forgets the index. */
  @ParameterizedTest
  @EnumSource
  void passesOverTheIndexOfATypeThatWasRelocated(JavaTool tool) throws Exception {
    Compiled library = library(tool, "library", Letters.type("lib.Letters", "send"));
    Compiled relocated =
        Compilation.by(tool, folder.resolve("relocated"))
            .sources(Letters.type("shaded.lib.Letters", "send"))
            .processors()
            .run();
    for (Path each : Jar.classes(library.classes().resolve("lib")).values()) {
      Files.delete(each);
    }
    Path jar = Jar.of(folder.resolve("all.jar"), library.classes(), relocated.classes());

    assertThat(compile(tool, Letters.type("app.Parcels", "send"), jar).messages()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void reportsOnceWhereAJarIsThereTwice(JavaTool tool) throws Exception {
    Path jar = jar(tool, "letters-1.jar", Letters.type("lib.Letters", "send"));
    Path again = Files.copy(jar, folder.resolve("letters-2.jar"));

    Compiled compiled = compile(tool, Letters.type("app.Parcels", "send"), jar, again);

    assertThat(compiled.errors()).singleElement().matches(each -> each.has("CT308"));
  }

  /** Main and test code of one module: the second is compiled against the classes of the first. */
  @ParameterizedTest
  @EnumSource
  void holdsTestsAgainstMainCode(JavaTool tool) {
    Compiled main = library(tool, "main", Letters.type("app.Letters", "send"));
    Sources fake = Letters.type("app.FakeLetters", "send");
    Sources subclass =
        Sources.of(
            "LettersForTests.java",
            """
            package app;

            class LettersForTests extends Letters {
              @Override
              public String send(Mail mail) {
                return "sent";
              }
            }
            """);

    assertThat(compile(tool, fake, main.classes()).errors())
        .singleElement()
        .matches(each -> each.has("CT308"));
    assertThat(compile(tool, subclass, main.classes()).messages()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isSilencedAsAnyFact(JavaTool tool) {
    Path jar = jar(tool, "letters.jar", Letters.type("lib.Letters", "send"));
    Sources user = Letters.type("app.Parcels", "send");
    String text = user.files().get("app/Parcels.java");
    Sources suppressed =
        Sources.of(
            "Parcels.java",
            text.replace("@Activities", "@SuppressWarnings(\"chronotype:CT308\") @Activities"));

    assertThat(compile(tool, suppressed, jar).ours()).isEmpty();
    assertThat(
            Compilation.by(tool, folder.resolve("option"))
                .sources(user)
                .classPath(ClassPath.ofUser().and(jar))
                .options("-Achronotype.severity.CT308=warn")
                .run()
                .ours())
        .singleElement()
        .matches(each -> each.has("CT308") && each.isWarning());
  }

  /** What reports them reads nothing in a compilation that has no definitions. */
  @ParameterizedTest
  @EnumSource
  void saysNothingOfTwoDependencies(JavaTool tool) {
    Path one = jar(tool, "one.jar", Letters.type("one.Letters", "send"));
    Path two = jar(tool, "two.jar", Letters.type("two.Letters", "send"));

    assertThat(compile(tool, Letters.type("app.Parcels", "carry"), one, two).messages()).isEmpty();
  }

  private static String[] paths(Compiled compiled) throws Exception {
    return Jar.classes(compiled.classes()).keySet().toArray(String[]::new);
  }

  private Path jar(JavaTool tool, String name, Sources sources) {
    return Jar.of(folder.resolve(name), library(tool, name + "-build", sources).classes());
  }

  private Compiled library(JavaTool tool, String name, Sources sources) {
    Compiled compiled = Compilation.by(tool, folder.resolve(name)).sources(sources).run();
    assertThat(compiled.messages()).isEmpty();
    return compiled;
  }

  private Compiled compile(JavaTool tool, Sources sources, Path... entries) {
    ClassPath classPath = ClassPath.ofUser();
    for (Path each : List.of(entries)) {
      classPath = classPath.and(each);
    }
    return Compilation.by(tool, folder.resolve("user" + sources.hashCode() + entries.length))
        .sources(sources)
        .classPath(classPath)
        .run();
  }
}
