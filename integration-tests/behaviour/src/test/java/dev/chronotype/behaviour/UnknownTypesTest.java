package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.SideBySide.LOCAL;
import static dev.chronotype.behaviour.SideBySide.OPTIONS;
import static dev.chronotype.behaviour.SideBySide.RETRYING;
import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.client.WorkflowStub;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls that no definition can take. */
class UnknownTypesTest {

  @RegisterExtension static final SideBySide paths = new SideBySide();

  /** The message with its list of known types sorted: the SDK's is in the order of a hash map. */
  private static String sorted(String message) {
    String[] parts = message.split("Known types are: ");
    return parts[0] + "Known types are: " + new TreeSet<>(java.util.List.of(parts[1].split(", ")));
  }

  @Test
  void an_unknown_type_fails_in_the_words_of_the_sdk() throws Exception {
    Scenario scenario =
        stubs -> {
          try {
            return Workflow.newUntypedActivityStub(RETRYING)
                .execute("nobody", String.class, new Empty());
          } catch (ActivityFailure e) {
            ApplicationFailure cause = (ApplicationFailure) e.getCause();
            return sorted(cause.getOriginalMessage())
                + cause.getType()
                + cause.isNonRetryable()
                + e.getRetryState();
          }
        };

    String reference = paths.run(Path.REFLECTIVE, scenario).result();

    assertThat(reference)
        .startsWith(
            "Activity Type \"nobody\" is not registered with a worker. Known types are: [absent,")
        .endsWith("java.lang.IllegalArgumentExceptionfalseRETRY_STATE_MAXIMUM_ATTEMPTS_REACHED");
    assertThat(paths.run(Path.PLUGIN, scenario).result()).isEqualTo(reference);
    assertThat(paths.run(Path.BY_HAND, scenario).result()).isEqualTo(reference);
  }

  @ParameterizedTest
  @EnumSource(
      value = Path.class,
      names = {"PLUGIN", "BY_HAND"})
  void a_call_without_an_argument_fails_clearly(Path path) throws Exception {
    Outcome outcome =
        paths.run(
            path,
            stubs -> Workflow.newUntypedActivityStub(OPTIONS).execute("compose", String.class));

    assertThat(outcome.result())
        .contains(
            "message=Activity Type \"compose\" (dev.chronotype.behaviour.ProbeActivities#compose)"
                + " was called without an argument, but it takes one:"
                + " dev.chronotype.behaviour.Compose type=java.lang.IllegalArgumentException");
  }

  @ParameterizedTest
  @EnumSource(
      value = Path.class,
      names = {"PLUGIN", "BY_HAND"})
  void a_call_with_null_fails_clearly(Path path) throws Exception {
    // The known difference: on the reflective path the activity is called with null.
    Outcome outcome =
        paths.run(
            path,
            stubs ->
                Workflow.newUntypedActivityStub(OPTIONS)
                    .execute("compose", String.class, new Object[] {null}));

    assertThat(outcome.result())
        .contains("was called with null, but it takes: dev.chronotype.behaviour.Compose");
  }

  @Test
  void further_arguments_are_left_alone() throws Exception {
    Outcome outcome =
        paths.same(
            stubs ->
                Workflow.newUntypedActivityStub(OPTIONS)
                    .execute("compose", String.class, new Compose("Hello", "World"), "more"));

    assertThat(outcome.result()).isEqualTo("Hello, World!");
  }

  @Test
  void an_argument_that_cannot_be_decoded_fails_as_it_does_in_the_sdk() throws Exception {
    Scenario scenario =
        stubs -> Workflow.newUntypedActivityStub(OPTIONS).execute("compose", String.class, "text");

    String reference = paths.run(Path.REFLECTIVE, scenario).result();

    assertThat(reference).contains("DataConverterException");
    // A codec says where; what fails, and with which type, is the SDK's.
    assertThat(paths.run(Path.PLUGIN, scenario).result())
        .isEqualTo(
            reference.replaceFirst(
                "message=",
                "message=Compose: expected an object, found \"text\" at byte 0, Activity Type"
                    + " \"compose\"; "));
    assertThat(paths.run(Path.BY_HAND, scenario).result()).isEqualTo(reference);
  }

  @ParameterizedTest
  @EnumSource(
      value = Path.class,
      names = {"PLUGIN", "BY_HAND"})
  void an_unknown_local_type_fails_the_activity(Path path) throws Exception {
    Outcome outcome =
        paths.run(
            path,
            stubs ->
                Workflow.newUntypedLocalActivityStub(LOCAL)
                    .execute("nobody", String.class, new Empty()));

    assertThat(outcome.result())
        .contains("Activity Type \"nobody\" is not registered with a worker.");
  }

  @Test
  @Timeout(20)
  void an_unknown_local_type_fails_the_workflow_task_on_the_reflective_path() throws Exception {
    // The known difference: the SDK's Worker knows what a reflective activity serves, but takes a
    // dynamic one to serve every type.
    try (Harness harness = Harness.start(Path.REFLECTIVE, new Harness.Setup())) {
      WorkflowStub workflow =
          harness.startWorkflow(
              stubs ->
                  Workflow.newUntypedLocalActivityStub(LOCAL)
                      .execute("nobody", String.class, new Empty()));
      while (!harness.history(workflow).contains("EVENT_TYPE_WORKFLOW_TASK_FAILED")) {
        harness.environment.sleep(Duration.ofMillis(10));
      }
      workflow.terminate("seen enough");
    }
  }
}
