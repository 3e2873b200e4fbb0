package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.MeasuredJvm;
import dev.chronotype.benchmarks.NoLog;
import dev.chronotype.benchmarks.codec.Shape;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerOptions;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A JVM with a Worker of one side that lives as long as it, and starts workflows for it. */
final class LoadJvm {

  private static final String TASK_QUEUE = "load-" + ProcessHandle.current().pid();
  private static final int SLOTS = 50;

  private LoadJvm() {}

  /** Starts it. */
  static MeasuredJvm start(Side side) {
    return new MeasuredJvm(LoadJvm.class, List.of(side.name()));
  }

  /** Has it run so many workflows at once. */
  static Lap run(MeasuredJvm jvm, Load.Way way, Shape shape, int workflows) {
    return Lap.parse(jvm.ask(way + "/" + shape, workflows));
  }

  /** The other JVM: {@code side}. */
  public static void main(String[] arguments) {
    NoLog.prepare();
    Side side = Side.valueOf(arguments[0]);
    try (TestWorkflowEnvironment environment = Environments.of(side.pluggedClient())) {
      Worker worker =
          environment.newWorker(
              TASK_QUEUE,
              WorkerOptions.newBuilder().setMaxConcurrentActivityExecutionSize(SLOTS).build());
      worker.registerWorkflowImplementationTypes(
          CallingRemotes.Impl.class, CallingLocals.Impl.class);
      if (side == Side.SDK) {
        worker.registerActivitiesImplementations(side.implementation());
      }
      environment.start();
      WorkflowClient client = Objects.requireNonNull(environment.getWorkflowClient());
      MeasuredJvm.serve(
          (name, workflows) -> {
            int slash = name.indexOf('/');
            Load.Way way = Load.Way.valueOf(name.substring(0, slash));
            Shape shape = Shape.valueOf(name.substring(slash + 1));
            return Lap.of(() -> run(client, side, way, shape, workflows)).line();
          });
    }
    System.exit(0);
  }

  private static long run(
      WorkflowClient client, Side side, Load.Way way, Shape shape, int workflows) {
    List<CompletableFuture<Integer>> running =
        Stream.generate(() -> start(client, side, way, shape)).limit(workflows).toList();
    return running.stream().mapToLong(CompletableFuture::join).sum();
  }

  private static CompletableFuture<Integer> start(
      WorkflowClient client, Side side, Load.Way way, Shape shape) {
    WorkflowOptions options = WorkflowOptions.newBuilder().setTaskQueue(TASK_QUEUE).build();
    return way == Load.Way.LOCAL
        ? WorkflowClient.execute(
            client.newWorkflowStub(CallingLocals.class, options)::call, side, shape)
        : WorkflowClient.execute(
            client.newWorkflowStub(CallingRemotes.class, options)::call, side, shape);
  }
}
