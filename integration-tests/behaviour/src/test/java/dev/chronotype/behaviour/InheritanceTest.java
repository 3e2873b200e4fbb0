package dev.chronotype.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.testing.TemporalServer;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Definitions that come from a supertype. */
class InheritanceTest {

  /** Carries definitions whose types each subclass says. */
  abstract static class Importing<I, R> {

    @ActivityDefinition
    public List<R> importAll(Page<I> page) {
      return page.items().stream().map(this::read).toList();
    }

    @ActivityDefinition
    public Page<R> importPage(Page<I> page) {
      return new Page<>(importAll(page), page.next());
    }

    abstract R read(I item);
  }

  /** Says them. */
  @Activities(startToCloseTimeout = "10s")
  static class CountImport extends Importing<Count, Line> {
    @Override
    Line read(Count item) {
      return new Line("imported", item.n());
    }
  }

  /** Says others, and another prefix: on one Worker the types would be the same. */
  @Activities(startToCloseTimeout = "10s", namePrefix = "line.")
  static class LineImport extends Importing<Line, String> {
    @Override
    String read(Line item) {
      return item.text() + item.amount();
    }
  }

  /** Calls both. */
  @WorkflowInterface
  public interface Import {
    @WorkflowMethod
    String run();

    /** Calls them. */
    class Impl implements Import {
      @Override
      public String run() {
        Page<Count> counts = new Page<>(List.of(new Count(1), new Count(2)), "next");
        InheritanceTest_CountImportStub countImport = InheritanceTest_CountImportStub.create();
        Page<Line> lines = countImport.importPage(counts);
        Line last = countImport.importAll(counts).get(1);
        String text = InheritanceTest_LineImportStub.create().importAll(lines).get(0);
        return last + " " + text + " " + lines.next();
      }
    }
  }

  @Test
  void from_a_generic_class_have_their_types_resolved() {
    ChronotypePlugin plugin =
        ChronotypePlugin.of(
            InheritanceTest_CountImportRegistration.of(new CountImport()),
            InheritanceTest_LineImportRegistration.of(new LineImport()));
    try (TestWorkflowEnvironment environment = environment(plugin)) {
      environment.newWorker("q").registerWorkflowImplementationTypes(Import.Impl.class);
      environment.start();

      Import workflow =
          environment
              .getWorkflowClient()
              .newWorkflowStub(
                  Import.class, WorkflowOptions.newBuilder().setTaskQueue("q").build());
      assertThat(workflow.run()).isEqualTo("Line[text=imported, amount=2] imported1 next");
    }
  }

  /** One contract. */
  @Activities(startToCloseTimeout = "10s")
  interface Delivery {
    @ActivityDefinition
    String deliver(Compose letter);
  }

  /** Implements it. */
  static class ByTrain implements Delivery {
    @Override
    public String deliver(Compose letter) {
      return letter.name() + " by train";
    }
  }

  /** Implements it, too. */
  static class ByShip implements Delivery {
    @Override
    public String deliver(Compose letter) {
      return letter.name() + " by ship";
    }
  }

  /** Has one letter delivered from each of two Task Queues. */
  @WorkflowInterface
  public interface Deliveries {
    @WorkflowMethod
    String run(String first, String second);

    /** Calls them. */
    class Impl implements Deliveries {
      @Override
      public String run(String first, String second) {
        Compose letter = new Compose("Dear", "Ada");
        InheritanceTest_DeliveryStub delivery = InheritanceTest_DeliveryStub.create();
        return delivery.withOptions(o -> o.setTaskQueue(first)).deliver(letter)
            + ", "
            + delivery.withOptions(o -> o.setTaskQueue(second)).deliver(letter);
      }
    }
  }

  @Test
  void from_an_interface_run_in_another_class_on_each_task_queue() {
    ChronotypePlugin plugin =
        ChronotypePlugin.newBuilder()
            .register("inland", InheritanceTest_DeliveryRegistration.of(new ByTrain()))
            .register("overseas", InheritanceTest_DeliveryRegistration.of(new ByShip()))
            .build();
    try (TestWorkflowEnvironment environment = environment(plugin)) {
      environment.newWorker("inland").registerWorkflowImplementationTypes(Deliveries.Impl.class);
      environment.newWorker("overseas");
      environment.start();

      Deliveries workflow =
          environment
              .getWorkflowClient()
              .newWorkflowStub(
                  Deliveries.class, WorkflowOptions.newBuilder().setTaskQueue("inland").build());
      assertThat(workflow.run("inland", "overseas")).isEqualTo("Ada by train, Ada by ship");
    }
  }

  private static TestWorkflowEnvironment environment(ChronotypePlugin plugin) {
    return TemporalServer.configured().environment(plugin);
  }
}
