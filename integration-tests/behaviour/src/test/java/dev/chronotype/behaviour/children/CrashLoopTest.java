package dev.chronotype.behaviour.children;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.chronotype.runtime.ActivityRegistration;
import dev.chronotype.runtime.ChildBootstrap;
import dev.chronotype.runtime.ChildProcesses;
import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.testing.TemporalServer;
import io.temporal.testing.TestWorkflowEnvironment;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** Children of which each ends like the one before. */
@Timeout(60)
class CrashLoopTest {

  private static final String DIED = " died before it was given anything: ";
  private static final String TRIES = " The next try is in ";

  private final String queue = "crashes-" + UUID.randomUUID();

  /** Has nothing to make activities of. */
  public static final class Ending implements ChildBootstrap {
    @Override
    public Collection<? extends ActivityRegistration> registrations() {
      throw new IllegalStateException("no licence");
    }
  }

  /** Gets ready, and is gone soon. */
  public static final class Dying implements ChildBootstrap {
    @Override
    public Collection<? extends ActivityRegistration> registrations() {
      Thread death =
          new Thread(
              () -> {
                sleep(5_000); // a busy machine takes seconds until it is ready
                System.err.println("licence revoked");
                Runtime.getRuntime().halt(7);
              });
      death.setDaemon(true);
      death.start();
      return List.of(ChildActivitiesRegistration.of(new ChildActivities()));
    }
  }

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger(ChildProcesses.class);

  @BeforeEach
  void listen() throws Exception {
    Processes.await(0); // those of the tests before
    log.start();
    logger.setLevel(Level.WARN);
    logger.setAdditive(false);
    logger.addAppender(log);
  }

  @AfterEach
  void listenNoMore() {
    logger.detachAppender(log);
    logger.setLevel(null);
    logger.setAdditive(true);
  }

  private TestWorkflowEnvironment start(Class<? extends ChildBootstrap> bootstrap) {
    TestWorkflowEnvironment environment =
        TemporalServer.configured()
            .environment(
                ChronotypePlugin.newBuilder()
                    .register(ChildActivitiesRegistration.inChildProcesses())
                    .childProcesses(
                        ChildProcesses.newBuilder()
                            .eager()
                            .bootstrap(bootstrap)
                            .javaOptions("-XX:TieredStopAtLevel=1")
                            .build())
                    .build());
    environment.newWorker(queue);
    environment.start();
    return environment;
  }

  private List<String> warnings(String end) {
    return List.copyOf(log.list).stream()
        .map(ILoggingEvent::getFormattedMessage)
        .filter(each -> each.contains(end))
        .toList();
  }

  private List<String> awaitWarnings(String end, int count) {
    while (warnings(end).size() < count) {
      sleep(20);
    }
    return warnings(end);
  }

  @Test
  void waits_longer_each_time_and_not_beyond_the_shutdown() {
    List<String> warnings;
    try (TestWorkflowEnvironment environment = start(Ending.class)) {
      warnings = awaitWarnings(TRIES, 5);
      assertThat(environment.isStarted()).isTrue();
    }
    for (int i = 0; i < 5; i++) {
      assertThat(warnings.get(i))
          .startsWith("No child process for Task Queue \"" + queue + "\" could be started: ")
          .contains("exit code 64")
          .endsWith(
              "The activities of this child process could not be made:"
                  + " java.lang.IllegalStateException: no licence The next try is in "
                  + (100 << i)
                  + " ms.");
    }
    sleep(3_500); // the next try would have been after 1.6 s
    assertThat(warnings(TRIES)).hasSize(5);
    assertThat(Processes.children()).isEmpty();
  }

  @Test
  void says_that_a_child_dies_before_it_has_anything_to_do() throws Exception {
    List<String> warnings;
    try (TestWorkflowEnvironment environment = start(Dying.class)) {
      warnings = awaitWarnings(DIED, 1);
      assertThat(environment.isStarted()).isTrue();
    }
    assertThat(warnings.get(0)).contains("exit code 7").endsWith("licence revoked");
    Processes.await(0);
  }

  @Test
  void says_nothing_of_children_that_a_shutdown_ends() throws Exception {
    try (TestWorkflowEnvironment environment = start(Dying.class)) {
      Processes.await(1);
      sleep(2_000); // so that it is ready, mostly
      assertThat(environment.isStarted()).isTrue();
    }
    Processes.await(0);
    assertThat(warnings(DIED)).isEmpty();
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
