package dev.chronotype.service.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.service.RealServer;
import io.grpc.StatusRuntimeException;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowExecutionAlreadyStarted;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowServiceException;
import io.temporal.client.WorkflowStub;
import io.temporal.serviceclient.WorkflowServiceStubs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Under load, whatever dies: nothing is lost, nothing counts twice, nothing is left behind. */
@EnabledIfEnvironmentVariable(
    named = Server.PROCESS_ID_FILE,
    matches = ".+",
    disabledReason = "needs a server to kill: integration-tests/real-server/with-server --restart")
class FaultsTest {

  private static final int WORKFLOWS = 300;
  private static final int HELD = 60;
  private static final int PHOTO_EVERY = 10;
  private static final int PATIENCE = 30;

  private final String queue = "faults-" + UUID.randomUUID();

  @TempDir private Path folder;

  private Path journal;
  private WorkflowServiceStubs service;
  private WorkflowClient client;
  private final List<WorkerProcess> workers = new ArrayList<>();
  private Leftovers before;
  private final long start = System.nanoTime();

  @BeforeEach
  void connect() throws IOException {
    before = Leftovers.before();
    journal = Files.createFile(folder.resolve("journal"));
    service = RealServer.connect();
    client = WorkflowClient.newInstance(service);
  }

  @AfterEach
  void disconnect() {
    workers.forEach(WorkerProcess::close);
    service.shutdownNow();
  }

  @Test
  @Timeout(420)
  void all_is_done_and_nothing_twice_whatever_dies() throws Exception {
    WorkerProcess first = startWorker();
    WorkerProcess second = startWorker();
    List<Plan> plans = IntStream.range(0, WORKFLOWS).mapToObj(this::plan).toList();
    CompletableFuture<List<WorkflowStub>> started =
        CompletableFuture.supplyAsync(
            () -> plans.stream().map(each -> start("Steps", each)).toList());
    int effects = plans.stream().mapToInt(each -> each.effects().size()).sum();

    awaitEffects(effects / 10, "a child is killed");
    assertThat(first.killOneChild()).isTrue();
    awaitEffects(effects / 5, "the server is killed");
    Server.kill();
    List<WorkflowStub> held =
        IntStream.range(0, HELD).mapToObj(each -> start("Held", heldPlan(each))).toList();
    awaitEffects(effects * 2 / 5, HELD + " workflows are cancelled");
    held.forEach(each -> patiently(() -> cancelled(each)));
    awaitEffects(effects / 2, "a Worker is killed");
    List<ProcessHandle> orphans = first.children();
    first.kill();
    WorkerProcess third = startWorker();
    awaitEffects(effects * 7 / 10, "a child and the server are killed");
    assertThat(second.killOneChild()).isTrue();
    Server.kill();

    List<WorkflowStub> running = started.join();
    say("waits for all");
    for (int i = 0; i < WORKFLOWS; i++) {
      assertThat(result(running.get(i)))
          .containsExactlyInAnyOrderElementsOf(expected(plans.get(i)));
    }
    assertThat(held)
        .allSatisfy(
            each ->
                assertThat(statusOf(each))
                    .isEqualTo(WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_CANCELED));
    assertEachEndedOnce(running);
    assertEachEndedOnce(held);
    assertEffects(plans);
    assertThat(orphans).noneMatch(ProcessHandle::isAlive);
    assertThat(second.end()).as("left by a Worker").isEmpty();
    assertThat(third.end()).as("left by a Worker").isEmpty();
    service.shutdown();
    // Threads are of the SDK's client and of JUnit.
    assertThat(Leftovers.beyond(before, 10))
        .as("left here")
        .noneMatch(each -> each.startsWith("process") || each.startsWith("handle"));
  }

  private WorkerProcess startWorker() throws IOException {
    WorkerProcess worker =
        WorkerProcess.start(queue, Files.createTempDirectory(folder, "temporary"));
    workers.add(worker);
    return worker;
  }

  private Plan plan(int number) {
    return new Plan(
        queue + "-" + number, journal.toString(), 20, 5, 10, 2, number % PHOTO_EVERY == 0);
  }

  /** The first ones fill all child processes, too. */
  private Plan heldPlan(int number) {
    int children = number < 2 * FaultWorker.CHILDREN ? 1 : 0;
    return new Plan(queue + "-held-" + number, journal.toString(), 1, 1, 0, children, false);
  }

  private static List<String> expected(Plan plan) {
    List<String> expected = new ArrayList<>(plan.effects());
    if (plan.photo()) {
      expected.add("PayloadTooLarge");
    }
    return expected;
  }

  private WorkflowStub start(String workflowType, Plan plan) {
    WorkflowOptions options =
        WorkflowOptions.newBuilder().setTaskQueue(queue).setWorkflowId(plan.id()).build();
    return patiently(
        () -> {
          try {
            client.newUntypedWorkflowStub(workflowType, options).start(plan);
          } catch (WorkflowExecutionAlreadyStarted e) {
            // By a call whose answer the server did not live to give.
          }
          return client.newUntypedWorkflowStub(plan.id());
        });
  }

  private static WorkflowStub cancelled(WorkflowStub workflow) {
    workflow.cancel();
    return workflow;
  }

  @SuppressWarnings("unchecked")
  private static List<String> result(WorkflowStub workflow) {
    return patiently(() -> workflow.getResult(List.class));
  }

  private static WorkflowExecutionStatus statusOf(WorkflowStub workflow) {
    return patiently(() -> workflow.describe().getStatus());
  }

  /** A server that has just been killed is not there; the SDK waits for it, but not for long. */
  private static <T> T patiently(Supplier<T> call) {
    for (int i = 0; ; i++) {
      try {
        return call.get();
      } catch (WorkflowServiceException | StatusRuntimeException e) {
        if (i == PATIENCE) {
          throw e;
        }
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
      }
    }
  }

  private void awaitEffects(int count, String then) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    int effects = Journal.read(journal).size();
    while (effects < count) {
      assertThat(System.nanoTime()).as("waits for %d effects", count).isLessThan(until);
      Thread.sleep(20);
      effects = Journal.read(journal).size();
    }
    say("%d effects, and %s", effects, then);
  }

  private void say(String what, Object... arguments) {
    System.out.printf(
        "%3d s: %s%n",
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start), what.formatted(arguments));
  }

  private void assertEachEndedOnce(List<WorkflowStub> workflows) {
    assertThat(workflows)
        .allSatisfy(
            each ->
                assertThat(
                        patiently(
                            () ->
                                Closed.errors(
                                    client
                                        .fetchHistory(each.getExecution().getWorkflowId())
                                        .getHistory())))
                    .isEmpty());
  }

  private void assertEffects(List<Plan> plans) {
    List<String> effects = Journal.read(journal);
    Set<String> expected = new HashSet<>();
    plans.forEach(each -> expected.addAll(each.effects()));
    assertThat(new HashSet<>(effects)).isEqualTo(expected);
    say(
        "%d activities of %d workflows have been done, %d times more than once",
        expected.size(), plans.size(), effects.size() - expected.size());
  }
}
