package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.Clock;
import dev.chronotype.benchmarks.MeasuredJvm;
import dev.chronotype.benchmarks.NoLog;
import dev.chronotype.benchmarks.Work;
import dev.chronotype.benchmarks.path.shape.Receipt;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.WorkerFactoryOptions;
import io.temporal.worker.WorkerOptions;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.util.List;
import java.util.stream.IntStream;

/** A JVM that makes and calls stubs of one variant, inside a workflow. */
final class StubJvm {

  private static final String TASK_QUEUE = "stubs";

  /** So many before the clock is looked at, which takes longer than what is measured. */
  private static final int VALUES = 256;

  /** A Workflow Task may not take much longer. */
  private static final int MAX_MILLIS = 1000;

  private static final long NO_DEADLOCK_MILLIS = 600_000;

  private StubJvm() {}

  /** What is measured of a stub. */
  enum Operation {
    CREATE,
    CALL
  }

  /** Each slice is one Workflow Execution: stubs are made and called on a workflow thread only. */
  @WorkflowInterface
  public interface Measuring {

    /** Gives a line for a slice. */
    @WorkflowMethod
    String measure(StubVariant variant, Operation operation, int millis, Clock clock);
  }

  /** Does the work. */
  public static final class MeasuringImpl implements Measuring {

    @Override
    public String measure(StubVariant variant, Operation operation, int millis, Clock clock) {
      Object[] inputs =
          IntStream.range(0, VALUES).mapToObj(i -> new Receipt("order-" + i, i)).toArray();
      Work work =
          operation == Operation.CREATE
              ? new Work(inputs, input -> variant.create())
              : new Work(inputs, variant.call());
      return work.run(millis, clock).line();
    }
  }

  /** Starts it, and warms it up. */
  static MeasuredJvm start(StubVariant variant, Options options) {
    MeasuredJvm jvm =
        new MeasuredJvm(StubJvm.class, List.of(variant.name(), options.clock().name()));
    for (int done = 0; done < options.warmUp(); done += MAX_MILLIS) {
      for (Operation each : Operation.values()) {
        jvm.run(each.name(), Math.min(MAX_MILLIS, options.warmUp()));
      }
    }
    return jvm;
  }

  /** The other JVM: {@code variant clock}. */
  public static void main(String[] arguments) {
    NoLog.prepare();
    StubVariant variant = StubVariant.valueOf(arguments[0]);
    Clock clock = Clock.valueOf(arguments[1]);
    try (TestWorkflowEnvironment environment =
        TestWorkflowEnvironment.newInstance(
            TestEnvironmentOptions.newBuilder()
                .setWorkerFactoryOptions(
                    WorkerFactoryOptions.newBuilder()
                        .setWorkerInterceptors(new AnsweredAtOnce())
                        .build())
                .build())) {
      environment
          .newWorker(
              TASK_QUEUE,
              WorkerOptions.newBuilder()
                  .setDefaultDeadlockDetectionTimeout(NO_DEADLOCK_MILLIS)
                  .build())
          .registerWorkflowImplementationTypes(MeasuringImpl.class);
      environment.start();
      WorkflowClient client = environment.getWorkflowClient();
      MeasuredJvm.serve(
          (name, millis) ->
              client
                  .newWorkflowStub(
                      Measuring.class,
                      WorkflowOptions.newBuilder().setTaskQueue(TASK_QUEUE).build())
                  .measure(variant, Operation.valueOf(name), millis, clock));
    }
  }
}
