package dev.chronotype.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.Message;
import dev.chronotype.processor.compile.Sources;
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

  /** A package is in one module: who calls from another has to ask for the client there. */
  @Test
  void refusesAClientOfWhatIsInAnotherModule() {
    Sources asking =
        Sources.of(
            "Caller.java",
            "package com.shop; @dev.chronotype.Clients(com.acme.Greeting.class) class Caller {}");
    Path contract =
        Modules.compilation(
                "com.acme.app",
                folder.resolve("contract"),
                Greetings.of("Greeting"),
                "requires dev.chronotype.runtime; exports com.acme;")
            .run()
            .classes();

    Compiled caller =
        Modules.compilation(
                "com.shop.app",
                folder.resolve("caller"),
                asking,
                "requires dev.chronotype.runtime; requires com.acme.app;",
                contract)
            .run();

    assertThat(caller.messages())
        .singleElement()
        .extracting(Message::text)
        .asString()
        .startsWith("[CT143] @Clients names Greeting, whose package is in module com.acme.app\n")
        .contains("@Clients(Greeting.class) in com.acme.app");
  }

  private Compiled compile(String requires, String... options) {
    return Modules.compilation(folder, Greetings.of("Greeting"), requires).options(options).run();
  }
}
