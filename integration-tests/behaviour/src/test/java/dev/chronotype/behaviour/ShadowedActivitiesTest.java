package dev.chronotype.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.testing.TemporalServer;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactoryOptions;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A Worker that has an Activity Type from the plugin, and again by reflection. */
class ShadowedActivitiesTest {

  private static final Compose INPUT = new Compose("Hello", "World");

  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
  private final Logger logger =
      (Logger) LoggerFactory.getLogger("dev.chronotype.runtime.internal.ShadowedActivities");

  @BeforeEach
  void listen() {
    appender.start();
    logger.addAppender(appender);
    logger.setLevel(Level.WARN);
    logger.setAdditive(false);
  }

  @AfterEach
  void stop_listening() {
    logger.detachAppender(appender);
    logger.setLevel(null);
    logger.setAdditive(true);
  }

  /** Calls activities twice each. */
  @WorkflowInterface
  public interface Twice {
    @WorkflowMethod
    String run(boolean local);

    /** Calls them. */
    class Impl implements Twice {
      @Override
      public String run(boolean local) {
        ProbeActivitiesStub probe =
            local ? ProbeActivitiesStub.createLocal() : ProbeActivitiesStub.create();
        return probe.compose(INPUT) + probe.compose(INPUT) + probe.count(new Count(1));
      }
    }
  }

  private static TestWorkflowEnvironment environment(ProbeActivities ours) {
    return TemporalServer.configured()
        .environment(ChronotypePlugin.of(ProbeActivitiesRegistration.of(ours)));
  }

  private static Worker worker(TestWorkflowEnvironment environment, String taskQueue) {
    Worker worker = environment.newWorker(taskQueue);
    worker.registerWorkflowImplementationTypes(Twice.Impl.class);
    return worker;
  }

  private static String run(TestWorkflowEnvironment environment, String taskQueue, boolean local) {
    return environment
        .getWorkflowClient()
        .newWorkflowStub(Twice.class, WorkflowOptions.newBuilder().setTaskQueue(taskQueue).build())
        .run(local);
  }

  private List<String> warnings() {
    return appender.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  private static String warning(String activityType, String taskQueue) {
    return "Activity Type \""
        + activityType
        + "\" (dev.chronotype.behaviour.ProbeActivities#"
        + activityType
        + ") is registered on the Worker of Task Queue \""
        + taskQueue
        + "\" but never called there: that Worker also has an activity of this type on an instance"
        + " of dev.chronotype.behaviour.SdkProbeActivities, given to"
        + " registerActivitiesImplementations(…), and the SDK prefers it. Leave one of the two out,"
        + " or give one another name, as with @ActivityDefinition(name = \"…\").";
  }

  @Test
  void is_warned_of_once_for_each_type_and_task_queue() {
    try (TestWorkflowEnvironment environment = environment(new ProbeActivities())) {
      worker(environment, "first").registerActivitiesImplementations(new SdkProbeActivities());
      worker(environment, "second").registerActivitiesImplementations(new SdkProbeActivities());
      environment.start();

      assertThat(run(environment, "first", false)).isEqualTo("Hello, World!Hello, World!1");
      run(environment, "first", false);

      assertThat(warnings())
          .containsExactly(warning("compose", "first"), warning("count", "first"));

      run(environment, "second", false);

      assertThat(warnings())
          .hasSize(4)
          .contains(warning("compose", "second"), warning("count", "second"));
    }
  }

  @Test
  void is_warned_of_when_the_activities_are_local() {
    try (TestWorkflowEnvironment environment = environment(new ProbeActivities())) {
      worker(environment, "q").registerActivitiesImplementations(new SdkProbeActivities());
      environment.start();

      run(environment, "q", true);
      run(environment, "q", false);

      assertThat(warnings()).containsExactly(warning("compose", "q"), warning("count", "q"));
      assertThat(appender.list).allMatch(e -> e.getLevel() == Level.WARN);
    }
  }

  @Test
  void is_not_warned_of_where_the_types_differ() {
    try (TestWorkflowEnvironment environment = environment(new ProbeActivities())) {
      worker(environment, "q").registerActivitiesImplementations(new PluginTest.Shouting.Impl());
      environment.start();

      run(environment, "q", true);
      run(environment, "q", false);

      assertThat(warnings()).isEmpty();
    }
  }

  @Test
  void is_not_warned_of_when_interceptors_are_wrapped_twice() {
    // As when a factory is made with the options of another one: the inner pair sees our instance.
    ChronotypePlugin plugin =
        ChronotypePlugin.of(ProbeActivitiesRegistration.of(new ProbeActivities()));
    WorkerFactoryOptions.Builder wrapped = WorkerFactoryOptions.newBuilder();
    plugin.configureWorkerFactory(wrapped);
    try (TestWorkflowEnvironment environment =
        TemporalServer.configured()
            .environment(
                TestEnvironmentOptions.newBuilder()
                    .setWorkerFactoryOptions(wrapped.build())
                    .setWorkflowClientOptions(
                        WorkflowClientOptions.newBuilder().setPlugins(plugin).build())
                    .build())) {
      worker(environment, "q");
      environment.start();

      assertThat(run(environment, "q", false)).isEqualTo("Hello, World!Hello, World!1");
      assertThat(warnings()).isEmpty();
    }
  }
}
