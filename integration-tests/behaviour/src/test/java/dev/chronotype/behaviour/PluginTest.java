package dev.chronotype.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chronotype.runtime.ActivityDispatcher;
import dev.chronotype.runtime.ActivityRegistration;
import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.testing.TemporalServer;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.TypeAlreadyRegisteredException;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerFactoryOptions;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** The plugin on Workers of several Task Queues, clients and factories. */
class PluginTest {

  private static final Compose INPUT = new Compose("Hello", "World");

  private static TestWorkflowEnvironment environment(ChronotypePlugin plugin) {
    return TemporalServer.configured().environment(plugin);
  }

  private static ActivityRegistration probe() {
    return ProbeActivitiesRegistration.of(new ProbeActivities());
  }

  /** Calls one activity on each of two Task Queues. */
  @WorkflowInterface
  public interface TwoQueues {
    @WorkflowMethod
    String run(String first, String second);

    /** Calls them. */
    class Impl implements TwoQueues {
      @Override
      public String run(String first, String second) {
        ProbeActivitiesStub probe = ProbeActivitiesStub.create();
        return probe.withOptions(o -> o.setTaskQueue(first)).compose(INPUT)
            + probe.withOptions(o -> o.setTaskQueue(second)).compose(INPUT);
      }
    }
  }

  /** A reflective activity. */
  @ActivityInterface
  public interface Shouting {
    String shout(String text);

    /** Shouts. */
    class Impl implements Shouting {
      @Override
      public String shout(String text) {
        return text.toUpperCase(java.util.Locale.ROOT);
      }
    }
  }

  /** Calls an activity on either path. */
  @WorkflowInterface
  public interface BothPaths {
    @WorkflowMethod
    String run();

    /** Calls them. */
    class Impl implements BothPaths {
      @Override
      public String run() {
        Shouting shouting =
            Workflow.newActivityStub(
                Shouting.class,
                ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofSeconds(5)).build());
        return shouting.shout(ProbeActivitiesStub.create().compose(INPUT));
      }
    }
  }

  @Test
  void works_beside_reflective_activities() {
    try (TestWorkflowEnvironment environment = environment(ChronotypePlugin.of(probe()))) {
      Worker worker = environment.newWorker("q");
      worker.registerWorkflowImplementationTypes(BothPaths.Impl.class);
      worker.registerActivitiesImplementations(new Shouting.Impl());
      environment.start();

      BothPaths workflow =
          environment
              .getWorkflowClient()
              .newWorkflowStub(
                  BothPaths.class, WorkflowOptions.newBuilder().setTaskQueue("q").build());
      assertThat(workflow.run()).isEqualTo("HELLO, WORLD!");
    }
  }

  @Test
  void tells_task_queues_apart() {
    Set<Object> called = ConcurrentHashMap.newKeySet();
    ChronotypePlugin plugin =
        ChronotypePlugin.newBuilder()
            .register("first", recording(called, "first's"))
            .register("second", recording(called, "second's"))
            .build();
    try (TestWorkflowEnvironment environment = environment(plugin)) {
      environment.newWorker("first").registerWorkflowImplementationTypes(TwoQueues.Impl.class);
      environment.newWorker("second");
      environment.start();

      TwoQueues workflow =
          environment
              .getWorkflowClient()
              .newWorkflowStub(
                  TwoQueues.class, WorkflowOptions.newBuilder().setTaskQueue("first").build());
      assertThat(workflow.run("first", "second")).isEqualTo("Hello, World!Hello, World!");
    }
    assertThat(called).containsExactlyInAnyOrder("first's", "second's");
  }

  private static ActivityRegistration recording(Set<Object> called, String name) {
    return ProbeActivitiesRegistration.of(
        () -> {
          called.add(name);
          return new ProbeActivities();
        });
  }

  @Test
  void does_not_start_while_a_named_queue_has_no_worker() {
    ChronotypePlugin plugin = ChronotypePlugin.newBuilder().register("orders", probe()).build();
    try (TestWorkflowEnvironment environment = environment(plugin)) {
      environment.newWorker("payments");
      assertThatThrownBy(environment::start)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("Task Queue \"orders\" has activities [compose, note,")
          .hasMessageContaining("Call factory.newWorker(\"orders\") before factory.start().");

      environment.newWorker("orders");
      environment.start();
      assertThat(environment.isStarted()).isTrue();
    }
  }

  @Test
  void serves_several_clients_and_factories() {
    ChronotypePlugin plugin = ChronotypePlugin.of(probe());
    for (int i = 0; i < 2; i++) {
      try (TestWorkflowEnvironment environment = environment(plugin)) {
        WorkerFactory another = WorkerFactory.newInstance(environment.getWorkflowClient());
        another.newWorker("second");
        another.start();
        environment.newWorker("first").registerWorkflowImplementationTypes(TwoQueues.Impl.class);
        environment.start();

        TwoQueues workflow =
            environment
                .getWorkflowClient()
                .newWorkflowStub(
                    TwoQueues.class, WorkflowOptions.newBuilder().setTaskQueue("first").build());
        assertThat(workflow.run("first", "second")).isEqualTo("Hello, World!Hello, World!");
        another.shutdownNow();
      }
    }
  }

  @Test
  void serves_one_factory_when_set_on_its_options() {
    try (TestWorkflowEnvironment environment = TemporalServer.configured().environment()) {
      WorkerFactory factory =
          WorkerFactory.newInstance(
              environment.getWorkflowClient(),
              WorkerFactoryOptions.newBuilder().setPlugins(ChronotypePlugin.of(probe())).build());
      factory.newWorker("q").registerWorkflowImplementationTypes(TwoQueues.Impl.class);
      factory.start();

      TwoQueues workflow =
          environment
              .getWorkflowClient()
              .newWorkflowStub(
                  TwoQueues.class, WorkflowOptions.newBuilder().setTaskQueue("q").build());
      assertThat(workflow.run("q", "q")).isEqualTo("Hello, World!Hello, World!");
      factory.shutdownNow();
    }
  }

  @Test
  void says_what_to_do_when_it_is_there_twice() {
    try (TestWorkflowEnvironment environment = environment(ChronotypePlugin.of(probe()))) {
      WorkerFactory factory =
          WorkerFactory.newInstance(
              environment.getWorkflowClient(),
              WorkerFactoryOptions.newBuilder().setPlugins(ChronotypePlugin.of(probe())).build());
      assertThatThrownBy(() -> factory.newWorker("q"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("The Worker of Task Queue \"q\" has a DynamicActivity already")
          .hasMessageContaining("Give all registrations to one ChronotypePlugin, list it once");
    }
  }

  @Test
  void leaves_a_dynamic_activity_registered_later_to_the_sdk_to_refuse() {
    try (TestWorkflowEnvironment environment = environment(ChronotypePlugin.of(probe()))) {
      Worker worker = environment.newWorker("q");
      assertThatThrownBy(
              () -> worker.registerActivitiesImplementations(ActivityDispatcher.of(probe())))
          .isInstanceOf(TypeAlreadyRegisteredException.class);
    }
  }

  @Test
  void leaves_a_registration_without_a_dispatcher_to_the_sdk_to_refuse() {
    // docs/workers.md has this message, and what to do.
    try (TestWorkflowEnvironment environment = TemporalServer.configured().environment()) {
      Worker worker = environment.newWorker("q");
      assertThatThrownBy(() -> worker.registerActivitiesImplementations(probe()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Class doesn't implement any non empty interface annotated with @ActivityInterface:"
                  + " dev.chronotype.behaviour.ProbeActivitiesRegistration");
    }
  }
}
