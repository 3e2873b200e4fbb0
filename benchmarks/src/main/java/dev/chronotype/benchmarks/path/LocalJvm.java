package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.MeasuredJvm;
import dev.chronotype.benchmarks.NoLog;
import dev.chronotype.benchmarks.codec.Shape;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.util.List;

/** A JVM that runs workflows of one side, each round in a server of its own. */
final class LocalJvm {

  private static final String TASK_QUEUE = "locals";
  private static final long NANOS_PER_MILLI = 1_000_000;

  private LocalJvm() {}

  /** Starts it, and warms it up. */
  static MeasuredJvm start(Side side, Shape shape, Options options) {
    MeasuredJvm jvm = new MeasuredJvm(LocalJvm.class, List.of(side.name()));
    long start = System.nanoTime();
    do {
      jvm.ask(shape.name(), options.runsOf(shape));
    } while (System.nanoTime() - start < options.warmUp() * NANOS_PER_MILLI);
    return jvm;
  }

  /** The other JVM: {@code side}. */
  public static void main(String[] arguments) {
    NoLog.prepare();
    Side side = Side.valueOf(arguments[0]);
    MeasuredJvm.serve((name, runs) -> lap(side, Shape.valueOf(name), runs).line());
    System.exit(0);
  }

  private static Lap lap(Side side, Shape shape, int runs) {
    try (TestWorkflowEnvironment environment =
        TestWorkflowEnvironment.newInstance(
            TestEnvironmentOptions.newBuilder()
                .setWorkflowClientOptions(side.pluggedClient())
                .build())) {
      Worker worker = environment.newWorker(TASK_QUEUE);
      worker.registerWorkflowImplementationTypes(CallingLocals.Impl.class);
      if (side == Side.SDK) {
        worker.registerActivitiesImplementations(side.implementation());
      }
      environment.start();
      // What a new server needs before it has answered once is no call's.
      run(environment.getWorkflowClient(), side, shape);
      return Lap.of(
          () -> {
            long calls = 0;
            for (int i = 0; i < runs; i++) {
              calls += run(environment.getWorkflowClient(), side, shape);
            }
            return calls;
          });
    }
  }

  private static int run(WorkflowClient client, Side side, Shape shape) {
    return client
        .newWorkflowStub(
            CallingLocals.class, WorkflowOptions.newBuilder().setTaskQueue(TASK_QUEUE).build())
        .call(side, shape);
  }
}
