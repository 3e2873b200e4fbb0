package com.example.shop;

import static com.example.shop.ShopCompiler.AUTO_VALUE;
import static com.example.shop.ShopCompiler.CHRONOTYPE;
import static com.example.shop.ShopCompiler.DAGGER;
import static com.example.shop.ShopCompiler.LOMBOK;
import static com.example.shop.ShopCompiler.MAPSTRUCT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same code base as a named module, with the SDK on the class path as README.md says. */
class NamedModuleTest {

  /** Temporal's jars share packages, and cannot be modules; nor can what is not a jar. */
  private static final List<String> MODULES =
      List.of(
          "lombok",
          "mapstruct-1",
          "dagger-2",
          "javax.inject",
          "jakarta.inject",
          "auto-value-annotations",
          "jackson-annotations",
          "jackson-databind",
          "jackson-core",
          "jspecify",
          "chronotype-annotations",
          "chronotype-runtime");

  @TempDir Path folder;

  @Test
  void compiles() throws Exception {
    ShopCompiler.Result result =
        new ShopCompiler(folder)
            .source(
                "module-info.java",
                """
                module com.example.shop {
                  requires com.fasterxml.jackson.annotation;
                  requires com.fasterxml.jackson.databind;
                  requires static auto.value.annotations;
                  requires dagger;
                  requires dev.chronotype;
                  requires dev.chronotype.runtime;
                  requires jakarta.inject;
                  requires java.compiler;
                  requires javax.inject;
                  requires static lombok;
                  requires org.mapstruct;
                }
                """)
            // Names of automatic modules, and what is exported of types outside of all modules.
            .options("-Xlint:-requires-automatic,-requires-transitive-automatic,-exports")
            .options("--module-path", jars(NamedModuleTest::isModule))
            .options("-cp", jars(Predicate.not(NamedModuleTest::isModule)))
            .options("--add-reads", "com.example.shop=ALL-UNNAMED")
            .run(List.of(LOMBOK, MAPSTRUCT, DAGGER, AUTO_VALUE, CHRONOTYPE));

    assertThat(result.messages()).isEmpty();
    assertThat(result.success()).isTrue();
  }

  static String jars(Predicate<String> which) {
    return String.join(
        File.pathSeparator,
        Stream.of(ShopCompiler.libraries().split(File.pathSeparator)).filter(which).toList());
  }

  private static boolean isModule(String entry) {
    String name = Path.of(entry).getFileName().toString();
    return MODULES.stream().anyMatch(name::startsWith);
  }
}
