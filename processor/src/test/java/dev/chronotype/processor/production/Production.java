package dev.chronotype.processor.production;

import io.temporal.activity.ActivityOptions;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.RetryOptions;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.workflow.ActivityStub;
import io.temporal.workflow.DynamicWorkflow;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is thrown in production: on Temporal's embedded server, by the SDK's reflective path. */
final class Production {

  static final ActivityOptions ONE_ATTEMPT =
      ActivityOptions.newBuilder()
          .setStartToCloseTimeout(Duration.ofSeconds(10))
          .setRetryOptions(RetryOptions.newBuilder().setMaximumAttempts(1).build())
          .build();

  private static final String TASK_QUEUE = "production";

  private Production() {}

  /** What is thrown, with its causes, one below the other. */
  static String thrownBy(Callable<?> action) {
    try {
      return "Nothing is thrown: " + action.call();
    } catch (Throwable e) { // An Error is an answer too.
      return Stream.iterate(e, each -> each != null, Throwable::getCause)
          .map(Throwable::toString)
          .collect(Collectors.joining("\n"));
    }
  }

  /** What a workflow sees that does this, on a Worker with these activities. */
  static String thrownInWorkflow(List<Object> activities, Callable<?> action) {
    AtomicReference<String> seen = new AtomicReference<>();
    TestWorkflowEnvironment environment = TestWorkflowEnvironment.newInstance();
    try {
      Worker worker = environment.newWorker(TASK_QUEUE);
      worker.registerWorkflowImplementationFactory(
          DynamicWorkflow.class,
          () ->
              arguments -> {
                seen.set(thrownBy(action));
                return null;
              });
      worker.registerActivitiesImplementations(activities.toArray());
      environment.start();
      WorkflowClient client = environment.getWorkflowClient();
      WorkflowStub workflow =
          client.newUntypedWorkflowStub(
              "Any", WorkflowOptions.newBuilder().setTaskQueue(TASK_QUEUE).build());
      workflow.start();
      workflow.getResult(Void.class);
      return seen.get();
    } finally {
      close(environment);
    }
  }

  /** Does not wait for the SDK's pollers, which takes longer than all else. */
  private static void close(TestWorkflowEnvironment environment) {
    Thread closing = new Thread(environment::close, "closing");
    closing.setDaemon(true);
    closing.start();
  }

  /** The same, where all that the workflow does is to call one activity by its type. */
  static String thrownByCalling(
      Object activities, String activityType, Class<?> result, Object... arguments) {
    return thrownInWorkflow(
        List.of(activities),
        () -> {
          ActivityStub stub = Workflow.newUntypedActivityStub(ONE_ATTEMPT);
          return stub.execute(activityType, result, arguments);
        });
  }

  /** A value, written and read by the SDK's default converter. */
  static <T> T throughTheConverter(T value, Class<T> type) {
    DefaultDataConverter converter = DefaultDataConverter.newDefaultInstance();
    return converter.fromPayload(converter.toPayload(value).orElseThrow(), type, type);
  }
}
