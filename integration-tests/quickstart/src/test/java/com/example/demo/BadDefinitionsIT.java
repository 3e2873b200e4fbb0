package com.example.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs after the package phase, when the processor's jar is there. */
class BadDefinitionsIT {

  private static final Path PROCESSOR = Path.of("target/processor/chronotype-processor.jar");

  @Test
  void eachIsRejectedWhereItsCommentSays() {
    var outcome = new BadDefinitions(Path.of("src/bad/java"), PROCESSOR).compile();

    assertEquals(
        String.join("\n", outcome.expected()),
        String.join("\n", outcome.actual()),
        () -> String.join("\n", outcome.output()));
  }

  /** The demo may not pass only because nothing was looked at. */
  @Test
  void acceptedDefinitionsAreNoSuccess() {
    var outcome =
        new BadDefinitions(Path.of("src/main/java/com/example/greeting"), PROCESSOR).compile();

    assertFalse(outcome.isAsExpected());
  }
}
