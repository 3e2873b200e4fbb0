package dev.chronotype.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompilationTest {

  private static final String GREETING =
      """
      package com.acme;

      import dev.chronotype.ActivityDefinition;

      public class Greeting {
        public record Hello(String name) {}

        @ActivityDefinition
        public String hello(Hello hello) {
          return hello.name();
        }
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void generatesAndCompiles(JavaTool tool) throws Exception {
    Compiled compiled =
        Compilation.by(tool, folder).sources(Sources.of("Greeting.java", GREETING)).run();

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.success()).isTrue();
    assertThat(compiled.generated().files())
        .containsOnlyKeys(
            "com/acme/GreetingCodecs.java",
            "com/acme/GreetingRegistration.java",
            "com/acme/GreetingStub.java");
    try (var loader = compiled.loader()) {
      assertThat(loader.loadClass("com.acme.GreetingStub")).isFinal();
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysWhereAnErrorIs(JavaTool tool) {
    String wrong = GREETING.replace("(Hello hello)", "()").replace("hello.name()", "null");

    Compiled compiled =
        Compilation.by(tool, folder).sources(Sources.of("Greeting.java", wrong)).run();

    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.has("CT101")).isTrue();
              assertThat(message.file()).isEqualTo("Greeting.java");
              assertThat(message.line()).isEqualTo(9);
            });
  }
}
