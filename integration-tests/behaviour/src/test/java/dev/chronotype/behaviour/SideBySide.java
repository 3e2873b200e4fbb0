package dev.chronotype.behaviour;

import io.temporal.activity.ActivityOptions;
import io.temporal.activity.LocalActivityOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.RetryOptions;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs scenarios on several paths and compares what comes of them; one Worker a path and class. */
final class SideBySide implements AfterAllCallback {

  /** No retry; what most scenarios call with. */
  static final ActivityOptions OPTIONS =
      ActivityOptions.newBuilder()
          .setStartToCloseTimeout(Duration.ofSeconds(10))
          .setRetryOptions(RetryOptions.newBuilder().setMaximumAttempts(1).build())
          .build();

  static final ActivityOptions RETRYING =
      OPTIONS.toBuilder()
          .setRetryOptions(RetryOptions.newBuilder().setMaximumAttempts(3).build())
          .build();

  static final LocalActivityOptions LOCAL =
      LocalActivityOptions.newBuilder()
          .setStartToCloseTimeout(Duration.ofSeconds(10))
          .setRetryOptions(
              RetryOptions.newBuilder()
                  .setMaximumAttempts(3)
                  .setInitialInterval(Duration.ofMillis(1))
                  .build())
          .build();

  private static final Set<Path> OTHERS = EnumSet.complementOf(EnumSet.of(Path.REFLECTIVE));

  /** What the test's thread does while the workflow runs. */
  interface Driver {
    void drive(Harness harness, WorkflowStub workflow) throws Exception;
  }

  private final Map<Path, Harness> harnesses = new EnumMap<>(Path.class);
  private final Consumer<Harness.Setup> change;

  SideBySide() {
    this(setup -> {});
  }

  /** With Workers that are set up in another way. */
  SideBySide(Consumer<Harness.Setup> change) {
    this.change = change;
  }

  /** Runs the scenario on every path and expects the same of each. */
  Outcome same(Scenario scenario) throws Exception {
    return same(scenario, (harness, workflow) -> {});
  }

  /** Runs the scenario on every path and expects the same of each. */
  Outcome same(Scenario scenario, Driver driver) throws Exception {
    Outcome reference = run(Path.REFLECTIVE, scenario, driver);
    for (Path path : OTHERS) {
      run(path, scenario, driver).assertSameAs(reference, path);
    }
    return reference;
  }

  Outcome run(Path path, Scenario scenario) throws Exception {
    return run(path, scenario, (harness, workflow) -> {});
  }

  Outcome run(Path path, Scenario scenario, Driver driver) throws Exception {
    return run(harnesses.computeIfAbsent(path, this::start), scenario, driver);
  }

  private Harness start(Path path) {
    Harness.Setup setup = new Harness.Setup();
    change.accept(setup);
    return Harness.start(path, setup);
  }

  /** Runs the scenario on every path, on Workers of its own, and expects the same of each. */
  static Outcome sameOn(Consumer<Harness.Setup> change, Scenario scenario) throws Exception {
    Harness.Setup setup = new Harness.Setup();
    change.accept(setup);
    Outcome reference = run(Path.REFLECTIVE, setup, scenario);
    for (Path path : OTHERS) {
      run(path, setup, scenario).assertSameAs(reference, path);
    }
    return reference;
  }

  /** Runs the scenario on a Worker of its own. */
  static Outcome run(Path path, Harness.Setup setup, Scenario scenario) throws Exception {
    try (Harness harness = Harness.start(path, setup)) {
      return run(harness, scenario, (h, workflow) -> {});
    }
  }

  private static Outcome run(Harness harness, Scenario scenario, Driver driver) throws Exception {
    WorkflowStub workflow = harness.startWorkflow(scenario);
    driver.drive(harness, workflow);
    return harness.outcome(workflow);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    harnesses.values().forEach(Harness::close);
  }
}
