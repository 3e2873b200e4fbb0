package dev.chronotype.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.reflection.user.OrderActivities;
import dev.chronotype.reflection.user.OrderActivitiesRegistration;
import dev.chronotype.reflection.user.SdkOrderActivitiesImpl;
import dev.chronotype.runtime.ChronotypePlugin;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No activity class and no payload record is reflected on: not when activities are registered, not
 * when workflows call them, remote or local, when they fail, are tried again or tell their
 * heartbeat. On the SDK's own path all of that is, which shows that it would have been noticed.
 */
class ReflectionTest {

  private static final String USERS = "dev.chronotype.reflection.user";
  private static final String QUEUE = "orders";
  private static final String RESULT =
      "Receipt[order=Id[text=o-1], total=2]"
          + " Page[items=[Line[sku=a, quantity=2, price=1.50]]]"
          + " [Receipt[order=Id[text=o-1], total=1]] true";

  @BeforeAll
  static void install(@TempDir Path folder) throws IOException {
    Agent.install(folder);
  }

  @Test
  void is_not_done_on_our_path() {
    WorkflowClientOptions.Builder client = WorkflowClientOptions.newBuilder();

    List<String> accesses =
        accesses(
            true,
            client,
            () ->
                client.setPlugins(
                    ChronotypePlugin.of(OrderActivitiesRegistration.of(new OrderActivities()))),
            worker -> {});

    assertThat(accesses).isEmpty();
  }

  @Test
  void is_done_on_the_path_of_the_sdk() {
    List<String> accesses =
        accesses(
            false,
            WorkflowClientOptions.newBuilder(),
            () -> {},
            worker -> worker.registerActivitiesImplementations(new SdkOrderActivitiesImpl()));

    System.out.println("Reflective accesses on the path of the SDK: " + accesses.size());
    assertThat(accesses)
        .hasSizeGreaterThan(50)
        .anyMatch(each -> each.startsWith("java.lang.reflect.Method.invoke of " + USERS))
        .anyMatch(each -> each.startsWith("getRecordComponents of " + USERS + ".Order"))
        .anyMatch(each -> each.startsWith("java.lang.reflect.Constructor.newInstance of " + USERS))
        .anyMatch(each -> each.startsWith("newProxyInstance of " + USERS));
  }

  private static List<String> accesses(
      boolean generated,
      WorkflowClientOptions.Builder client,
      Runnable setUp,
      Consumer<Worker> registration) {
    Recorder.watch(USERS);
    setUp.run();
    try (TestWorkflowEnvironment environment =
        TestWorkflowEnvironment.newInstance(
            TestEnvironmentOptions.newBuilder().setWorkflowClientOptions(client.build()).build())) {
      Worker worker = environment.newWorker(QUEUE);
      worker.registerWorkflowImplementationTypes(OrderWorkflowImpl.class);
      registration.accept(worker);
      environment.start();
      String result =
          environment
              .getWorkflowClient()
              .newWorkflowStub(
                  OrderWorkflow.class, WorkflowOptions.newBuilder().setTaskQueue(QUEUE).build())
              .run(generated);
      assertThat(result).isEqualTo(RESULT);
    }
    return Recorder.stop();
  }
}
