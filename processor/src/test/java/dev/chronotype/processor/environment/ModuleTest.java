package dev.chronotype.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated code in named modules. */
class ModuleTest {

  private static final String STUB = "com/acme/GreetingStub.java";
  private static final String GENERATED = "import javax.annotation.processing.Generated;";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void leavesOutTheAnnotationThatTheModuleCannotSee(JavaTool tool) {
    Compiled compiled = compile(tool, "requires dev.chronotype; requires dev.chronotype.runtime;");

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated().files().get(STUB))
        .doesNotContain(GENERATED)
        .contains("@ChronotypeGenerated");
  }

  @ParameterizedTest
  @EnumSource
  void writesItWhereTheModuleSeesIt(JavaTool tool) {
    Compiled compiled =
        compile(
            tool,
            "requires static java.compiler; requires dev.chronotype;"
                + " requires dev.chronotype.runtime;");

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated().files().get(STUB)).contains(GENERATED);
  }

  @Test
  void isAsStrictInAModule() {
    // An automatic module is what the runtime has to be, since the SDK is one.
    Compiled compiled =
        compile(
            JavaTool.JAVAC,
            "requires dev.chronotype; requires dev.chronotype.runtime;",
            "-Xlint:all,-processing,-requires-automatic,-requires-transitive-automatic",
            "-Werror");

    assertThat(compiled.messages()).isEmpty();
  }

  private Compiled compile(JavaTool tool, String requires, String... options) {
    return Compilation.by(tool, folder)
        .sources(
            Greetings.of("Greeting")
                .and(Sources.of("module-info.java", "module com.acme.app { " + requires + " }")))
        .modulePath(Modules.path(folder))
        .options(options)
        .run();
  }
}
