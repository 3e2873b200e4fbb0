package dev.chronotype.processor.environment;

import dev.chronotype.processor.compile.Sources;

/** Small types with definitions. */
final class Greetings {

  /** One that knows nothing of us. */
  static final Sources INTERFACE =
      Sources.of(
          "Mail.java",
          """
          package com.acme;

          @io.temporal.activity.ActivityInterface
          public interface Mail {
            void send(String to);
          }
          """);

  private Greetings() {}

  /** A class of any name. */
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
