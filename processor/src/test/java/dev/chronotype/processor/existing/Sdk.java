package dev.chronotype.processor.existing;

import io.temporal.activity.ActivityOptions;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerOptions;
import io.temporal.worker.WorkflowImplementationOptions;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SDK's own path, on its in-memory server. */
final class Sdk {

  /** A workflow that does what a test wants. */
  @WorkflowInterface
  public interface Caller {
    @WorkflowMethod
    void call();
  }

  /** What may fail. */
  interface Action {
    void run() throws Exception;
  }

  private static final String QUEUE = "trial";

  /** No Retry Policy: it would hide that of an annotation. Time that nobody needs is skipped. */
  private static final ActivityOptions OPTIONS =
      ActivityOptions.newBuilder()
          .setStartToCloseTimeout(Duration.ofSeconds(5))
          .setScheduleToCloseTimeout(Duration.ofSeconds(10))
          .build();

  private Sdk() {}

  /** What a Worker says to an implementation; null if it takes it. */
  static @Nullable Throwable register(Object implementation) {
    try (TestWorkflowEnvironment environment = TestWorkflowEnvironment.newInstance()) {
      return thrown(
          () -> environment.newWorker(QUEUE).registerActivitiesImplementations(implementation));
    }
  }

  /** What a workflow gets that makes a stub; null if it gets one. */
  static @Nullable Throwable stub(Class<?> type) {
    return inWorkflow(List.of(), () -> Workflow.newActivityStub(type, OPTIONS));
  }

  /** What a workflow gets that calls activities; null if it gets an answer. */
  static @Nullable Throwable call(Class<?> type, Method calls, Object implementation) {
    return inWorkflow(
        List.of(implementation), () -> calls.invoke(null, Workflow.newActivityStub(type, OPTIONS)));
  }

  private static @Nullable Throwable inWorkflow(List<Object> implementations, Action action) {
    try (TestWorkflowEnvironment environment = TestWorkflowEnvironment.newInstance()) {
      Worker worker = environment.newWorker(QUEUE, patient());
      implementations.forEach(worker::registerActivitiesImplementations);
      Throwable[] thrown = new Throwable[1];
      worker.registerWorkflowImplementationFactory(
          Caller.class, () -> () -> thrown[0] = thrown(action), failing());
      environment.start();
      WorkflowClient client = environment.getWorkflowClient();
      client
          .newWorkflowStub(Caller.class, WorkflowOptions.newBuilder().setTaskQueue(QUEUE).build())
          .call();
      return thrown[0];
    }
  }

  /** A busy machine may need more than a second for the first stub; that is no deadlock. */
  private static WorkerOptions patient() {
    return WorkerOptions.newBuilder()
        .setDefaultDeadlockDetectionTimeout(Duration.ofMinutes(1).toMillis())
        .build();
  }

  /** So that nothing is tried over and over. */
  private static WorkflowImplementationOptions failing() {
    return WorkflowImplementationOptions.newBuilder()
        .setFailWorkflowExceptionTypes(Throwable.class)
        .build();
  }

  private static @Nullable Throwable thrown(Action action) {
    try {
      action.run();
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    } catch (Exception e) {
      return e;
    }
  }
}
