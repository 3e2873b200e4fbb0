package dev.chronotype.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.Compiled;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code in named modules. */
class ModuleTest {

  private static final String STUB = "com/acme/GreetingStub.java";
  private static final String GENERATED = "import javax.annotation.processing.Generated;";

  @TempDir Path folder;

  @Test
  void leavesOutTheAnnotationThatTheModuleCannotSee() {
    Compiled compiled = compile("requires dev.chronotype.runtime;");

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated().files().get(STUB))
        .doesNotContain(GENERATED)
        .contains("@ChronotypeGenerated");
  }

  @Test
  void writesItWhereTheModuleSeesIt() {
    Compiled compiled = compile("requires static java.compiler; requires dev.chronotype.runtime;");

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated().files().get(STUB)).contains(GENERATED);
  }

  @Test
  void isAsStrictInAModule() {
    // An automatic module is what the runtime has to be, since the SDK is one.
    Compiled compiled =
        compile(
            "requires dev.chronotype.runtime;",
            "-Xlint:all,-processing,-requires-automatic,-requires-transitive-automatic",
            "-Werror");

    assertThat(compiled.messages()).isEmpty();
  }

  /** It has its runtime from elsewhere, or none: that is for its author to say. */
  @Test
  void leavesTheModuleOfAnInterfaceOfTheSdkAsItIs() {
    Compiled without =
        Modules.compilation(folder.resolve("without"), Greetings.INTERFACE, "").run();
    Compiled with =
        Modules.compilation(
                folder.resolve("with"), Greetings.INTERFACE, "requires dev.chronotype.runtime;")
            .options(
                "-Xlint:all,-processing,-requires-automatic,-requires-transitive-automatic",
                "-Werror")
            .run();

    assertThat(without.messages()).isEmpty();
    assertThat(without.success()).isTrue();
    assertThat(without.generated().files()).isEmpty();
    assertThat(with.messages()).isEmpty();
    assertThat(with.generated().files())
        .containsOnlyKeys("com/acme/MailStub.java", "com/acme/MailRegistration.java");
  }

  private Compiled compile(String requires, String... options) {
    return Modules.compilation(folder, Greetings.of("Greeting"), requires).options(options).run();
  }
}
