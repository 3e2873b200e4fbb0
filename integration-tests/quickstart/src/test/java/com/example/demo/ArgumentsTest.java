package com.example.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

  @Test
  void runsEmbeddedByDefault() {
    assertNull(Arguments.parse().target());
  }

  @Test
  void takesTheTargetInBothForms() {
    assertEquals("localhost:7233", Arguments.parse("--target", "localhost:7233").target());
    assertEquals("localhost:7233", Arguments.parse("--target=localhost:7233").target());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--taget",
        "--target",
        "--target=localhost",
        "--target=:7233",
        "--target=localhost:0",
        "--target=localhost:65536",
        "--target=http://localhost:80",
        "help"
      })
  void answersAnythingElseWithItsUsage(String argument) {
    DemoException told = assertThrows(DemoException.class, () -> Arguments.parse(argument));

    assertEquals(2, told.exitCode());
  }
}
