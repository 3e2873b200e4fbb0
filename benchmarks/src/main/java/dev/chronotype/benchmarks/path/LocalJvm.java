package dev.chronotype.benchmarks.path;

import dev.chronotype.benchmarks.MeasuredJvm;
import dev.chronotype.benchmarks.NoLog;
import dev.chronotype.benchmarks.codec.Shape;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/** A JVM that runs workflows of one side, each round in a server of its own. */
final class LocalJvm {

  private static final String TASK_QUEUE = "locals";
  private static final long NANOS_PER_MILLI = 1_000_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private LocalJvm() {}

  /**
   * What was measured of some Workflow Executions.
   *
   * @param calls local activities
   * @param wall nanoseconds on the clock on the wall
   * @param cpu CPU nanoseconds of all threads, those of the server among them, but not those of the
   *     compiler and the collector
   */
  record Lap(long calls, long wall, long cpu) {

    private static final double NANOS_PER_MICRO = 1_000;

    double wallEach() {
      return wall / NANOS_PER_MICRO / calls;
    }

    double cpuEach() {
      return cpu / NANOS_PER_MICRO / calls;
    }

    static Lap parse(String line) {
      long[] numbers = Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
      return new Lap(numbers[0], numbers[1], numbers[2]);
    }

    String line() {
      return calls + " " + wall + " " + cpu;
    }
  }

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
      long wall = System.nanoTime();
      long cpu = cpu();
      long calls = 0;
      for (int i = 0; i < runs; i++) {
        calls += run(environment.getWorkflowClient(), side, shape);
      }
      return new Lap(calls, System.nanoTime() - wall, cpu() - cpu);
    }
  }

  /** Threads live as long as their server, so that none is lost in between. */
  private static long cpu() {
    return Arrays.stream(THREADS.getAllThreadIds())
        .map(THREADS::getThreadCpuTime)
        .filter(nanos -> nanos > 0)
        .sum();
  }

  private static int run(WorkflowClient client, Side side, Shape shape) {
    return client
        .newWorkflowStub(
            CallingLocals.class, WorkflowOptions.newBuilder().setTaskQueue(TASK_QUEUE).build())
        .call(side, shape);
  }
}
