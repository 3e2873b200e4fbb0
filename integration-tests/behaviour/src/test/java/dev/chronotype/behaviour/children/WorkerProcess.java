package dev.chronotype.behaviour.children;

import dev.chronotype.behaviour.children.Order.Deed;
import dev.chronotype.behaviour.children.Orders.Call;
import dev.chronotype.runtime.ChildProcesses;
import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.testing.TemporalServer;
import io.temporal.client.WorkflowClient;
import io.temporal.testing.TestWorkflowEnvironment;

/** A Worker that is killed, whose child runs an activity that would go on for ever. */
final class WorkerProcess {

  private WorkerProcess() {}

  /** Prints the process id of its child, and waits. */
  public static void main(String[] arguments) throws InterruptedException {
    // Of its own: what is shown needs no other, and one that it started would outlive it.
    TestWorkflowEnvironment environment =
        TemporalServer.embedded()
            .environment(
                ChronotypePlugin.newBuilder()
                    .register(ChildActivitiesRegistration.inChildProcesses())
                    .childProcesses(ChildProcesses.newBuilder().eager().build())
                    .build());
    String queue = "killed-" + ProcessHandle.current().pid();
    environment.newWorker(queue).registerWorkflowImplementationTypes(Orders.Impl.class);
    environment.start();
    Orders orders = environment.getWorkflowClient().newWorkflowStub(Orders.class, Orders.on(queue));
    Answer answer = orders.call(Call.of(Order.to(Deed.ANSWER)));
    orders = environment.getWorkflowClient().newWorkflowStub(Orders.class, Orders.on(queue));
    WorkflowClient.start(orders::call, Call.of(Order.to(Deed.HANG)));
    Thread.sleep(2_000);
    System.out.println("child " + answer.pid());
    Thread.sleep(60_000);
  }
}
