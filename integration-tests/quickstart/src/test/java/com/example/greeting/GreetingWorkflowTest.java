package com.example.greeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.chronotype.runtime.ChronotypePlugin;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.testing.TestWorkflowExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GreetingWorkflowTest {

  @RegisterExtension
  final TestWorkflowExtension temporal =
      TestWorkflowExtension.newBuilder()
          .registerWorkflowImplementationTypes(GreetingWorkflowImpl.class)
          .setWorkflowClientOptions(
              WorkflowClientOptions.newBuilder()
                  .setPlugins(
                      ChronotypePlugin.of(
                          GreetingActivitiesRegistration.of(new GreetingActivities())))
                  .build())
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
