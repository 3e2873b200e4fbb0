package dev.chronotype.processor.environment;

import dev.chronotype.processor.compile.Sources;

/** A small type with definitions, of any name. */
final class Greetings {

  private Greetings() {}

  static Sources of(String name) {
    return Sources.of(
        name + ".java",
        """
        package com.acme;

        import dev.chronotype.Activities;
        import dev.chronotype.ActivityDefinition;

        @Activities(namePrefix = "%1$s.", startToCloseTimeout = "1s")
        public class %1$s {
          public record Hello(String name) {}

          @ActivityDefinition
          public String hello(Hello hello) {
            return hello.name();
          }
        }
        """
            .formatted(name));
  }
}
