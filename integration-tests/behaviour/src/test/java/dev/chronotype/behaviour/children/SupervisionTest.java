package dev.chronotype.behaviour.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chronotype.behaviour.children.Order.Deed;
import dev.chronotype.behaviour.children.Orders.Call;
import dev.chronotype.runtime.ActivityDispatcher;
import dev.chronotype.runtime.ActivityRegistration;
import dev.chronotype.runtime.ChildBootstrap;
import dev.chronotype.runtime.ChildProcesses;
import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.testing.TemporalServer;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.WorkerOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How child processes come and go. */
class SupervisionTest {

  private static final String QUEUE = "supervision-" + UUID.randomUUID();

  private TestWorkflowEnvironment environment;

  /** Cannot make anything. */
  public static final class Broken implements ChildBootstrap {
    @Override
    public Collection<? extends ActivityRegistration> registrations() {
      throw new IllegalStateException("no library here");
    }
  }

  /** Never gets done. */
  public static final class Slow implements ChildBootstrap {
    @Override
    public Collection<? extends ActivityRegistration> registrations() {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return List.of();
    }
  }

  @AfterEach
  void close() {
    if (environment != null) {
      environment.close();
    }
  }

  @Test
  void says_why_no_child_gets_ready() throws Exception {
    start(builder -> builder.bootstrap(Broken.class));
    assertThat(perform(Call.of(Order.to(Deed.ANSWER))).text())
        .startsWith(
            "ChildProcessNotReady: No child process for Task Queue \"" + QUEUE + "\" could be")
        .contains("exit code 64")
        .endsWith(
            "The activities of this child process could not be made:"
                + " java.lang.IllegalStateException: no library here");
    Processes.await(0);
  }

  @Test
  void does_not_wait_for_a_child_for_ever() throws Exception {
    start(builder -> builder.bootstrap(Slow.class).startTimeout(Duration.ofSeconds(3)));
    assertThat(perform(Call.of(Order.to(Deed.ANSWER))).text())
        .endsWith("it was not ready within 3.0 s");
    Processes.await(0);
  }

  @Test
  void says_that_a_class_path_lacks_the_class() throws Exception {
    List<Path> withoutTests =
        List.of(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(":"))
            .stream()
            .filter(each -> !each.endsWith("test-classes"))
            .map(Path::of)
            .toList();
    start(builder -> builder.classPath(withoutTests.toArray(Path[]::new)));
    assertThat(perform(Call.of(Order.to(Deed.ANSWER))).text())
        .endsWith(
            "The activities of this child process could not be made:"
                + " java.lang.ClassNotFoundException:"
                + " dev.chronotype.behaviour.children.ChildActivitiesChildBootstrap is not on the"
                + " class path of child processes, see ChildProcesses.Builder.classPath");
    Processes.await(0);
  }

  @Test
  void starts_children_with_the_worker_and_ends_them_with_it() throws Exception {
    start(builder -> builder.eager().count(2));
    Processes.await(2);
    environment.close();
    Processes.await(0);
    environment = null;
  }

  @Test
  void lets_an_activity_end_before_its_child() throws Exception {
    start(builder -> builder);
    WorkflowStub workflow =
        environment.getWorkflowClient().newUntypedWorkflowStub("Orders", Orders.on(QUEUE));
    workflow.start(Call.of(Order.to(Deed.SLEEP, "done")));
    Processes.await(1);
    Thread.sleep(1_500);

    environment.getWorkerFactory().shutdown();

    environment.getWorkerFactory().awaitTermination(10, TimeUnit.SECONDS);
    Processes.await(0);
    assertThat(
            environment
                .getWorkflowClient()
                .fetchHistory(workflow.getExecution().getWorkflowId())
                .getEvents())
        .anyMatch(HistoryEvent::hasActivityTaskCompletedEventAttributes);
  }

  @Test
  void interrupts_an_activity_of_a_worker_that_ends_at_once() throws Exception {
    start(builder -> builder.gracePeriod(Duration.ofSeconds(5)));
    environment
        .getWorkflowClient()
        .newUntypedWorkflowStub("Orders", Orders.on(QUEUE))
        .start(Call.of(Order.to(Deed.HANG)));
    Processes.await(1);
    Thread.sleep(1_500);

    environment.getWorkerFactory().shutdownNow();

    environment.getWorkerFactory().awaitTermination(10, TimeUnit.SECONDS);
    Processes.await(0);
  }

  /** Whatever a child does: nobody asks it. */
  @Test
  void leaves_no_child_behind_when_its_worker_is_killed() throws Exception {
    Process worker =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WorkerProcess.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    ProcessHandle child = child(worker);
    assertThat(child.isAlive()).isTrue();

    worker.destroyForcibly().waitFor();

    Thread.sleep(1_000);
    assertThat(isRunning(child)).isFalse();
  }

  /** Whoever takes over an orphan may look after its end now and then only. */
  private static boolean isRunning(ProcessHandle process) throws IOException {
    Path stat = Path.of("/proc", "" + process.pid(), "stat");
    return process.isAlive()
        && !(Files.exists(stat) && Files.readString(stat).matches("(?s).*\\) Z .*"));
  }

  private static ProcessHandle child(Process worker) throws IOException {
    try (BufferedReader output = worker.inputReader()) {
      String line = output.readLine();
      while (line != null && !line.startsWith("child ")) {
        line = output.readLine();
      }
      assertThat(line).isNotNull();
      return ProcessHandle.of(Long.parseLong(line.substring("child ".length()))).orElseThrow();
    }
  }

  @Test
  void refuses_an_instance_that_nobody_would_call() {
    assertThatThrownBy(
            () -> ChronotypePlugin.of(ChildActivitiesRegistration.of(new ChildActivities())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The instance of dev.chronotype.behaviour.children.ChildActivities would never be"
                + " called: its activities run in child processes, which have instances of their"
                + " own. Register ChildActivitiesRegistration.inChildProcesses().");
  }

  @Test
  void refuses_to_dispatch_without_anybody_who_starts_children() {
    assertThatThrownBy(() -> ActivityDispatcher.of(ChildActivitiesRegistration.inChildProcesses()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Activity Type \"child-perform\""
                + " (dev.chronotype.behaviour.children.ChildActivities#perform) has execution ="
                + " CHILD_PROCESS. Give its registration to ChronotypePlugin, which starts child"
                + " processes: a dispatcher of your own does not.");
  }

  private void start(UnaryOperator<ChildProcesses.Builder> processes) {
    environment =
        TemporalServer.configured()
            .environment(
                ChronotypePlugin.newBuilder()
                    .register(ChildActivitiesRegistration.inChildProcesses())
                    .childProcesses(
                        processes
                            .apply(
                                ChildProcesses.newBuilder().javaOptions("-XX:TieredStopAtLevel=1"))
                            .build())
                    .build());
    environment
        .newWorker(
            QUEUE, WorkerOptions.newBuilder().setMaxConcurrentActivityExecutionSize(1).build())
        .registerWorkflowImplementationTypes(Orders.Impl.class);
    environment.start();
  }

  private Answer perform(Call call) {
    return environment
        .getWorkflowClient()
        .newWorkflowStub(Orders.class, Orders.on(QUEUE))
        .call(call);
  }
}
