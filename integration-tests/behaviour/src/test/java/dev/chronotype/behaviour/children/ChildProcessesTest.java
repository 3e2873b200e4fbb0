package dev.chronotype.behaviour.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.chronotype.behaviour.children.Order.Deed;
import dev.chronotype.behaviour.children.Orders.Call;
import dev.chronotype.runtime.ActivityRegistration;
import dev.chronotype.runtime.ChildBootstrap;
import dev.chronotype.runtime.ChildProcesses;
import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.testing.ActivityTest;
import dev.chronotype.testing.TemporalServer;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.context.ContextPropagator;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerOptions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What an activity does in a child process, as its caller sees it. */
class ChildProcessesTest {

  private static final String QUEUE = "children-" + UUID.randomUUID();
  private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

  private static TestWorkflowEnvironment environment;

  @BeforeAll
  static void start() {
    LOG.start();
    Logger logger = (Logger) LoggerFactory.getLogger(ChildProcesses.class);
    logger.setLevel(Level.INFO);
    logger.setAdditive(false);
    logger.addAppender(LOG);
    environment =
        environment(
            ChronotypePlugin.newBuilder()
                .register(ChildActivitiesRegistration.inChildProcesses())
                .childProcesses(
                    ChildProcesses.newBuilder()
                        .javaOptions("-Xmx64m", "-XX:TieredStopAtLevel=1")
                        .environment("COLOUR", "green")
                        .gracePeriod(Duration.ofMillis(500))
                        .bootstrap(Bootstrap.class)
                        .heartbeatOnBehalf(Duration.ofMillis(200))
                        .build())
                .build());
    Worker worker =
        environment.newWorker(
            QUEUE,
            WorkerOptions.newBuilder()
                .setMaxConcurrentActivityExecutionSize(1)
                .setMaxHeartbeatThrottleInterval(Duration.ofMillis(100))
                .setDefaultHeartbeatThrottleInterval(Duration.ofMillis(100))
                .build());
    worker.registerWorkflowImplementationTypes(Orders.Impl.class);
    environment.start();
  }

  /** The generated one takes no propagators. */
  public static final class Bootstrap implements ChildBootstrap {
    @Override
    public List<ActivityRegistration> registrations() {
      return new ChildActivitiesChildBootstrap().registrations();
    }

    @Override
    public List<ContextPropagator> contextPropagators() {
      return List.of(new Tenant());
    }
  }

  private static TestWorkflowEnvironment environment(ChronotypePlugin plugin) {
    return TemporalServer.configured()
        .environment(
            TestEnvironmentOptions.newBuilder()
                .setWorkflowClientOptions(
                    WorkflowClientOptions.newBuilder()
                        .setPlugins(plugin)
                        .setContextPropagators(List.of(new Tenant()))
                        .build())
                .build());
  }

  @AfterAll
  static void close() {
    environment.close();
  }

  @Test
  void answers_from_another_process() {
    Answer answer = perform(Call.of(Order.to(Deed.ANSWER, "hello")));

    assertThat(answer.text()).isEqualTo("hello");
    assertThat(answer.pid()).isNotEqualTo(ProcessHandle.current().pid()).isPositive();
    assertThat(perform(Call.of(Order.to(Deed.ANSWER, "again"))).pid()).isEqualTo(answer.pid());
  }

  @Test
  void answers_a_local_call() {
    assertThat(perform(Call.of(Order.to(Deed.ANSWER, "hello")).locally()).text())
        .isEqualTo("hello");
  }

  @Test
  void answers_later_with_a_generic_result() {
    assertThat(perform(Call.of(Order.to(Deed.LATER, "in a while"))).text()).isEqualTo("in a while");
  }

  @Test
  void is_completed_by_whoever_has_its_task_token() throws Exception {
    Call call = Call.of(Order.to(Deed.LEAVE_OPEN, "" + UUID.randomUUID()));
    CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> perform(call));
    Thread.sleep(2_000);

    assertThat(answer).isNotDone();
    assertThat(LOG.list).isNotNull();
    environment
        .getWorkflowClient()
        .newActivityCompletionClient()
        .complete(Tokens.read(call.order().text()), new Answer("from outside", 1));
    assertThat(answer.get(10, TimeUnit.SECONDS).text()).isEqualTo("from outside");
  }

  @Test
  void knows_its_execution() {
    assertThat(perform(Call.of(Order.to(Deed.INFO)).beats().within(50)).text())
        .isEqualTo("%s %s child-beating Orders 1 PT50S PT20S".formatted(namespace(), QUEUE));
  }

  private static String namespace() {
    return environment.getNamespace();
  }

  @Test
  void has_the_header_of_its_call() {
    Tenant.SET.set("acme");
    try {
      assertThat(perform(Call.of(Order.to(Deed.TENANT))).text()).isEqualTo("acme");
    } finally {
      Tenant.SET.remove();
    }
  }

  @Test
  void fails_as_it_would_here() {
    assertThat(perform(Call.of(Order.to(Deed.FAIL, "too bad"))).text())
        .isEqualTo("java.lang.IllegalStateException: too bad");
    assertThat(perform(Call.of(Order.to(Deed.FAIL_FOR_GOOD, "lost")).retried()).text())
        .isEqualTo("Gone for good: lost");
  }

  @Test
  void dies_of_its_own_will() {
    assertThat(perform(Call.of(new Order(Deed.EXIT, "", 7))).text())
        // JVMs of today say something themselves.
        .startsWith(
            "ChildProcessDied: The child process of Activity Type \"child-perform\" died: exit code"
                + " 7");
    assertThat(perform(Call.of(new Order(Deed.HALT, "", 9))).text())
        .startsWith("ChildProcessDied: ")
        .contains("exit code 9. Last lines of its stderr:\n")
        .endsWith("about to halt");
  }

  @Test
  void dies_of_a_signal() {
    assertThat(perform(Call.of(Order.to(Deed.KILL))).text()).contains("exit code 137 (SIGKILL)");
  }

  @Test
  void dies_for_want_of_memory() {
    assertThat(perform(Call.of(Order.to(Deed.RUN_OUT_OF_MEMORY))).text())
        .contains("exit code 3 (a JVM out of memory has this)");
  }

  @Test
  void leaves_its_heartbeat_to_the_next_attempt() {
    assertThat(
            perform(Call.of(Order.to(Deed.BEAT_AND_HALT_ONCE, "page 7")).beats().retried()).text())
        .isEqualTo("page 7");
  }

  @Test
  void is_killed_when_it_does_not_react_to_its_cancellation() {
    Answer first = perform(Call.of(Order.to(Deed.ANSWER)));

    assertThat(
            perform(Call.of(Order.to(Deed.HANG_WITH_HEARTBEATS)).beats().cancelledAfter(500))
                .text())
        .isEqualTo("cancelled");
    assertThat(perform(Call.of(Order.to(Deed.ANSWER))).pid()).isNotEqualTo(first.pid());
  }

  @Test
  void learns_of_its_cancellation_by_heartbeats_on_its_behalf() {
    assertThat(perform(Call.of(Order.to(Deed.HANG)).cancelledAfter(500)).text())
        .isEqualTo("cancelled");
  }

  @Test
  void is_killed_when_its_time_is_over() {
    assertThat(perform(Call.of(Order.to(Deed.HANG)).within(1)).text())
        .isEqualTo("timed out: TIMEOUT_TYPE_START_TO_CLOSE");
    assertThat(perform(Call.of(Order.to(Deed.ANSWER, "free")).within(10)).text()).isEqualTo("free");
  }

  @Test
  void has_no_environment_but_what_it_was_given() {
    assertThat(perform(Call.of(Order.to(Deed.ENVIRONMENT, "COLOUR"))).text()).isEqualTo("green");
    assertThat(System.getenv("JAVA_HOME") == null ? "PWD" : "JAVA_HOME")
        .satisfies(
            name ->
                assertThat(perform(Call.of(Order.to(Deed.ENVIRONMENT, name))).text())
                    .isEqualTo("null"));
  }

  @Test
  void has_no_client() {
    assertThat(perform(Call.of(Order.to(Deed.CLIENT))).text())
        .contains("QueryWorkflow is not there in a child process");
  }

  @Test
  void is_heard_in_the_log_of_the_worker() throws InterruptedException {
    String text = "" + UUID.randomUUID();

    assertThat(perform(Call.of(Order.to(Deed.PRINT, text))).text()).isEqualTo(text);

    // Not on the way of its answer.
    Thread.sleep(500);
    assertThat(List.copyOf(LOG.list))
        .extracting(ILoggingEvent::getFormattedMessage)
        .anyMatch(each -> each.matches("\\[child-\\d+ out\\] said " + text))
        .anyMatch(each -> each.matches("\\[child-\\d+ err\\] complained of " + text));
  }

  private static Answer perform(Call call) {
    return environment
        .getWorkflowClient()
        .newWorkflowStub(Orders.class, Orders.on(QUEUE))
        .call(call);
  }

  @Test
  void runs_in_tests_of_activities_too() {
    ChildActivitiesStub stub = ChildActivitiesStub.create();
    try (ActivityTest test = ActivityTest.of(ChildActivitiesRegistration.inChildProcesses())) {
      Answer answer = test.call(() -> stub.perform(Order.to(Deed.ANSWER, "tested")));

      assertThat(answer.text()).isEqualTo("tested");
      assertThat(answer.pid()).isNotEqualTo(ProcessHandle.current().pid());

      assertThatThrownBy(() -> test.call(() -> stub.perform(Order.to(Deed.KILL))))
          .hasRootCauseInstanceOf(ApplicationFailure.class)
          .rootCause()
          .hasMessageContaining("ChildProcessDied");
    }
  }
}
