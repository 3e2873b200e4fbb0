package com.example.greeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.chronotype.testing.TemporalExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GreetingWorkflowTest {

  @RegisterExtension
  final TemporalExtension temporal =
      TemporalExtension.newBuilder()
          .workflows(GreetingWorkflowImpl.class)
          .activities(GreetingActivitiesRegistration.of(new GreetingActivities()))
          .build();

  @Test
  void greetsByName(GreetingWorkflow workflow) {
    assertEquals("Hello, World!", workflow.greet("World"));
  }

  /** An activity is an ordinary method of an ordinary class. */
  @Test
  void activityNeedsNoTemporal() {
    assertEquals(
        "Hello, World!", new GreetingActivities().yourActivity(new YourParams("Hello", "World")));
  }
}
