package dev.chronotype.processor.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.chronotype.processor.diagnostic.CodeKey;
import dev.chronotype.processor.production.Activities.Parcel;
import dev.chronotype.processor.samples.Page;
import dev.chronotype.testing.NeedsRealServer;
import dev.chronotype.testing.TemporalExtension;
import io.temporal.activity.ActivityOptions;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.workflow.DynamicWorkflow;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The refusals of the Temporal Service that pages show. The embedded server has none of them, so
 * this needs a real one:
 *
 * <pre>
 * integration-tests/real-server/with-server mvn -pl annotations,runtime,testing,processor test \
 *     -Dtest=ServiceTest -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
@NeedsRealServer
class ServiceTest {

  /** Each version has its own words, and pages show those of the one that is built here. */
  private static final String VERSION = "1.31.";

  /** An activity that a workflow asks for. */
  record Asked(String code, String activityType, ActivityOptions options) {
    @Override
    public String toString() {
      return code;
    }
  }

  @RegisterExtension
  final TemporalExtension temporal = TemporalExtension.newBuilder().doNotStart().build();

  private static String version(TestWorkflowEnvironment environment) {
    return environment
        .getWorkflowServiceStubs()
        .blockingStub()
        .getSystemInfo(GetSystemInfoRequest.getDefaultInstance())
        .getServerVersion();
  }

  static Stream<Asked> refused() {
    ActivityOptions options = Production.ONE_ATTEMPT;
    return Stream.of(
        new Asked("CT301", "", options),
        new Asked("CT302", "x".repeat(1001), options),
        new Asked(
            "CT402",
            "charge",
            ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofSeconds(-1)).build()),
        new Asked("CT408", "charge", options.toBuilder().setTaskQueue("").build()));
  }

  @ParameterizedTest
  @MethodSource
  void refused(
      Asked asked, TestWorkflowEnvironment environment, Worker worker, WorkflowOptions options) {
    assumeThat(version(environment)).startsWith(VERSION);
    worker.registerWorkflowImplementationFactory(
        DynamicWorkflow.class,
        () ->
            arguments ->
                Workflow.newUntypedActivityStub(asked.options())
                    .execute(asked.activityType(), Void.class, new Parcel("1")));
    environment.start();

    String message = refusal(environment.getWorkflowClient(), options);

    assertThat(message).startsWith("BadScheduleActivityAttributes: ");
    assertThat(Page.of(CodeKey.code(asked.code()).orElseThrow()).blocks("Why", "text"))
        .contains(message);
  }

  private static String refusal(WorkflowClient client, WorkflowOptions options) {
    WorkflowStub workflow = client.newUntypedWorkflowStub("Any", options);
    workflow.start();
    String message = failedTask(client, workflow.getExecution().getWorkflowId());
    workflow.terminate("seen");
    return message;
  }

  /** The service says so in the history, and asks for the workflow task again. */
  private static String failedTask(WorkflowClient client, String workflowId) {
    for (int i = 0; i < 100; i++) {
      for (HistoryEvent each : client.fetchHistory(workflowId).getEvents()) {
        if (each.hasWorkflowTaskFailedEventAttributes()) {
          return each.getWorkflowTaskFailedEventAttributes().getFailure().getMessage();
        }
      }
      sleep();
    }
    return "no failed workflow task";
  }

  private static void sleep() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
