package dev.chronotype.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is just not too large compiles, and what is larger gets one message. */
class GeneratedSizeTest {

  private static final String OWN_OPTIONS =
      "(startToCloseTimeout = \"1s\", heartbeatTimeout = \"300ms\", taskQueue = \"a\", retry ="
          + " @Retry(maximumAttempts = 2, doNotRetry = {IllegalStateException.class}))";

  @TempDir Path folder;

  @Test
  void ofDefinitions() {
    IntFunction<String> definition = i -> "@ActivityDefinition void m%d(In in) {}".formatted(i);

    assertFits(jobs("", 2_500, definition));
    assertThat(jobs("", 2_501, definition).errors())
        .hasSize(1)
        .allMatch(each -> each.text().contains("[CT140] Jobs has 2,501 Activity Definitions"));
  }

  @Test
  void ofDefinitionsWithOptionsOfTheirOwn() {
    IntFunction<String> definition =
        i -> "@ActivityDefinition%s void m%d(In in) {}".formatted(OWN_OPTIONS, i);

    assertFits(jobs("", 447, definition));
    assertThat(jobs("", 448, definition).errors()).hasSize(1).allMatch(each -> each.has("CT140"));
  }

  @Test
  void ofDefinitionsWithGenericResults() {
    IntFunction<String> definition =
        i ->
            "@ActivityDefinition Map<String, List<String>> m%d(In in) { return null; }"
                .formatted(i);

    assertFits(jobs("", 1_000, definition));
    assertThat(jobs("", 1_001, definition).errors()).hasSize(1).allMatch(each -> each.has("CT140"));
  }

  @Test
  void ofInterfacesOfTheSdk() {
    IntFunction<String> activity =
        i -> "int m%d(int a, long b, String c, List<String> d, byte[] e, int[] f);".formatted(i);
    String annotations =
        "@io.temporal.activity.ActivityInterface @Activities(startToCloseTimeout = \"1s\")";

    assertFits(jobs(annotations, 1_000, activity));
    Compiled larger = jobs(annotations, 1_001, activity);
    assertThat(larger.errors()).isEmpty();
    assertThat(larger.warnings())
        .filteredOn(each -> each.has("CT139"))
        .hasSize(1)
        .allMatch(each -> each.text().contains("it has too many methods"));
  }

  private static void assertFits(Compiled compiled) {
    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.generated().files()).containsKey("com/acme/JobsStub.java");
  }

  private Compiled jobs(String annotations, int count, IntFunction<String> definition) {
    String kind = annotations.isEmpty() ? "class" : "interface";
    return Compilation.by(JavaTool.JAVAC, folder)
        .sources(
            Sources.of(
                "Jobs.java",
                "package com.acme; import dev.chronotype.*; import java.util.*; "
                    + annotations
                    + " public "
                    + kind
                    + " Jobs { "
                    + IntStream.range(0, count)
                        .mapToObj(definition)
                        .collect(Collectors.joining("\n"))
                    + "record In(String name) {} }"))
        .run();
  }
}
