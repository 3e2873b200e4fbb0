package dev.chronotype.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that cannot be written, and files that are there already. */
class FilesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "JAVAC, FirstStub, 0",
    "JAVAC, FirstStub, 1000",
    "JAVAC, FirstRegistration, 1000",
    "ECJ, FirstStub, 0",
    "ECJ, FirstStub, 1000",
    "ECJ, FirstRegistration, 1000",
  })
  void oneThatCannotBeWrittenIsOneMessage(JavaTool tool, String name, int space) {
    Compiled compiled =
        Compilation.by(tool, folder)
            .sources(Greetings.of("First").and(Greetings.of("Second")))
            .fileManager(files -> new FullDisk(files, name, space))
            .run();

    assertThat(compiled.errors())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.has("CT905")).isTrue();
              assertThat(message.file()).isEqualTo("First.java");
              assertThat(message.text())
                  .startsWith(
                      "[CT905] com.acme."
                          + name
                          + " could not be written: No space left on device");
            });
    assertThat(compiled.generated().files())
        .containsKeys("com/acme/SecondStub.java", "com/acme/SecondRegistration.java");
  }

  @ParameterizedTest
  @EnumSource
  void oneOfTheAuthorsIsNotOverwritten(JavaTool tool) {
    Compiled compiled =
        Compilation.by(tool, folder)
            .sources(
                Greetings.of("First")
                    .and("FirstStub.java", "package com.acme; public class FirstStub {}")
                    .and(Greetings.of("Second")))
            .run();

    assertThat(compiled.errors()).singleElement().matches(each -> each.has("CT307"));
    assertThat(compiled.generated().files().keySet()).allMatch(each -> each.contains("Second"));
  }

  @ParameterizedTest
  @EnumSource
  void oneOfTheAuthorsInAJarIsNotShadowed(JavaTool tool) {
    Compiled library =
        Compilation.by(tool, folder.resolve("library"))
            .sources(Sources.of("FirstStub.java", "package com.acme; public class FirstStub {}"))
            .run();

    Compiled compiled =
        Compilation.by(tool, folder)
            .sources(Greetings.of("First"))
            .classPath(ClassPath.ofUser().and(library.classes()))
            .run();

    assertThat(compiled.errors()).singleElement().matches(each -> each.has("CT307"));
  }

  @Test
  void anEarlierOutputIsNoConflict() {
    Compiled earlier = compileAgain(JavaTool.JAVAC);

    assertThat(earlier.messages()).isEmpty();
    assertThat(earlier.generated().files())
        .containsOnlyKeys(
            "com/acme/FirstCodecs.java",
            "com/acme/FirstStub.java",
            "com/acme/FirstRegistration.java");
  }

  /** Its batch compiler never replaces a class that it sees, whoever wrote it. */
  @Test
  void anEarlierOutputIsNoConflictOfNamesOnEclipsesCompilerEither() {
    assertThat(compileAgain(JavaTool.ECJ).errors())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.has("CT905")).isTrue();
              assertThat(message.text()).contains("build from scratch");
            });
  }

  private Compiled compileAgain(JavaTool tool) {
    Compiled earlier =
        Compilation.by(tool, folder.resolve("earlier")).sources(Greetings.of("First")).run();
    return Compilation.by(tool, folder)
        .sources(Greetings.of("First"))
        .classPath(ClassPath.ofUser().and(earlier.classes()))
        .run();
  }
}
