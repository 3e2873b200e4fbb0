package dev.chronotype.service.faults;

import dev.chronotype.runtime.ChildProcesses;
import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.service.RealServer;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerOptions;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A process with Workers, which runs until it is told to end, or killed. */
final class FaultWorker {

  static final int CHILDREN = 2;

  private FaultWorker() {}

  /** {@code queue}: says {@code ready}, ends with its standard input, and says what is left. */
  public static void main(String[] arguments) throws Exception {
    Leftovers before = Leftovers.before();
    run(arguments[0]);
    System.out.println("left " + String.join(", ", Leftovers.beyond(before, 10)));
    System.out.flush();
  }

  private static void run(String queue) throws IOException, InterruptedException {
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    WorkflowServiceStubs service = RealServer.connect();
    ChronotypePlugin plugin =
        ChronotypePlugin.newBuilder()
            .register(StepActivitiesRegistration.of(new StepActivities(clock)))
            .register(ChildStepActivitiesRegistration.inChildProcesses())
            .childProcesses(
                ChildProcesses.newBuilder()
                    .count(CHILDREN)
                    .eager()
                    .javaOptions("-XX:TieredStopAtLevel=1", "-Xmx64m")
                    .build())
            .build();
    WorkflowClient client =
        WorkflowClient.newInstance(
            service, WorkflowClientOptions.newBuilder().setPlugins(plugin).build());
    WorkerFactory factory = WorkerFactory.newInstance(client);
    factory.newWorker(queue).registerWorkflowImplementationTypes(Steps.Impl.class, Held.Impl.class);
    factory.newWorker(
        Plan.childrenOf(queue),
        WorkerOptions.newBuilder().setMaxConcurrentActivityExecutionSize(CHILDREN).build());
    factory.start();
    System.out.println("ready");
    while (System.in.read() >= 0) {
      // Its end says that it is enough.
    }
    factory.shutdown();
    factory.awaitTermination(30, TimeUnit.SECONDS);
    service.shutdown();
    service.awaitTermination(10, TimeUnit.SECONDS);
    clock.shutdown();
  }
}
