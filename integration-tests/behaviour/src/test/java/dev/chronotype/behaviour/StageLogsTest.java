package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.StageCalls.How.ONCE;
import static dev.chronotype.behaviour.StageWorker.await;
import static dev.chronotype.behaviour.StageWorker.result;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.WorkflowStub;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** What goes on after an activity's end fills no log. */
@Timeout(30)
class StageLogsTest {

  private final StageWorker worker = StageWorker.withOneSlot();
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private final List<Logger> loggers =
      Stream.of(
              "dev.chronotype.runtime",
              "io.temporal.internal.activity",
              "io.temporal.internal.client")
          .map(name -> (Logger) LoggerFactory.getLogger(name))
          .toList();

  @BeforeEach
  void listen() {
    lines.start();
    for (Logger logger : loggers) {
      logger.addAppender(lines);
      logger.setAdditive(false);
      logger.setLevel(Level.INFO);
    }
  }

  @AfterEach
  void close() {
    System.clearProperty("temporal.activity.localTimeoutBufferMs");
    for (Logger logger : loggers) {
      logger.setLevel(null);
      logger.setAdditive(true);
      logger.detachAppender(lines);
    }
    worker.close();
  }

  private List<String> logged() {
    return List.copyOf(lines.list).stream()
        .map(line -> line.getLevel() + " " + line.getFormattedMessage())
        .toList();
  }

  private static void beatInVain(StageActivities.Pending pending) {
    for (int i = 0; i < 100; i++) {
      try {
        pending.context().heartbeat(i);
      } catch (ActivityCompletionException e) {
        // What the test is about.
      }
    }
  }

  @Test
  void a_stage_that_completes_too_late_is_one_line_without_a_stack() throws Exception {
    WorkflowStub workflow = worker.start("itself", ONCE.withStartToClose(500));
    StageActivities.Pending pending = worker.takeReturned();
    assertThat(result(workflow)).contains("TimeoutFailure");
    pending.stage().complete("too late");
    pending.stage().complete("again");
    beatInVain(pending);
    await(() -> !logged().isEmpty());

    assertThat(logged())
        .singleElement()
        .asString()
        .startsWith(
            "INFO Activity Type \"itself\" (dev.chronotype.behaviour.StageActivities#itself),"
                + " ActivityId=")
        .endsWith(", attempt=1 completed too late: the Service waits for it no more");
  }

  @Test
  void a_start_to_close_timeout_is_two_lines_without_a_stack() throws Exception {
    System.setProperty("temporal.activity.localTimeoutBufferMs", "2000");
    WorkflowStub workflow = worker.start("itself", ONCE.withStartToClose(500));
    worker.takeReturned();
    assertThat(result(workflow)).contains("TimeoutFailure");
    await(() -> logged().size() >= 2);

    assertThat(logged())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("WARN ")
                    .endsWith("after the Start-To-Close Timeout of PT0.5S."),
            line ->
                assertThat(line)
                    .startsWith("INFO ")
                    .endsWith(" failed too late: the Service waits for it no more"));
    assertThat(lines.list).allMatch(line -> line.getThrowableProxy() == null);
  }

  @Test
  void heartbeats_after_the_end_and_a_second_completion_are_no_line_at_all() throws Exception {
    WorkflowStub workflow = worker.start("itself");
    StageActivities.Pending pending = worker.takeReturned();
    pending.stage().complete("done");
    assertThat(result(workflow)).isEqualTo("done");
    pending.stage().complete("again");
    beatInVain(pending);

    assertThat(logged()).isEmpty();
  }

  @Test
  void a_failure_is_one_line_with_its_stack_as_the_sdk_has_it() throws Exception {
    WorkflowStub workflow = worker.start("itself");
    worker.takeReturned().stage().completeExceptionally(new IllegalStateException("failed"));

    assertThat(result(workflow)).contains("message=failed");
    assertThat(logged()).singleElement().asString().startsWith("WARN ").endsWith(" failed");
    assertThat(lines.list).anyMatch(line -> line.getThrowableProxy() != null);
  }
}
