package dev.chronotype.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A class file that names a class which was there when it was compiled, and is not now. */
class MissingClassTest {

  private static final String MISSING = "package lib; public record Missing(String text) {}";
  private static final String BASE =
      """
      package lib;

      import dev.chronotype.ActivityDefinition;

      public abstract class Base {
        @ActivityDefinition(startToCloseTimeout = "1s")
        public %s go(%s input) {
          return null;
        }
      }
      """;
  private static final String USER =
      """
      package com.acme;

      import dev.chronotype.Activities;

      @Activities
      public class User extends lib.Base {}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "JAVAC, Missing, Present",
    "JAVAC, String, Missing",
    "JAVAC, java.util.List<Missing>, Present",
    "ECJ, Missing, Present",
    "ECJ, String, Missing",
    "ECJ, java.util.List<Missing>, Present",
  })
  void isReportedOnceWhereItIsInherited(JavaTool tool, String returns, String takes)
      throws IOException {
    Compiled library =
        Compilation.by(JavaTool.JAVAC, folder.resolve("library"))
            .sources(
                Sources.of("Base.java", BASE.formatted(returns, takes))
                    .and("Missing.java", MISSING)
                    .and("Present.java", MISSING.replace("Missing", "Present")))
            .processors()
            .run();
    assertThat(library.errors()).isEmpty();
    Files.delete(library.classes().resolve("lib/Missing.class"));

    Compiled compiled =
        Compilation.by(tool, folder)
            .sources(Sources.of("User.java", USER).and(Greetings.of("Other")))
            .classPath(ClassPath.ofUser().and(library.classes()))
            .run();

    assertThat(compiled.ours())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.has("CT904")).isTrue();
              assertThat(message.file()).isEqualTo("User.java");
              assertThat(message.text()).contains("Missing");
            });
    assertThat(compiled.errors()).hasSize(1);
    assertThat(compiled.generated().files())
        .containsOnlyKeys(
            "com/acme/OtherCodecs.java",
            "com/acme/OtherRegistration.java",
            "com/acme/OtherStub.java");
  }
}
