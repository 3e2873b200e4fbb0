package dev.chronotype.behaviour;

import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.util.Map;

/** Runs a scenario. */
@WorkflowInterface
public interface ScenarioWorkflow {

  @WorkflowMethod
  String run();

  /** Runs the scenario of its Workflow Id. */
  final class Impl implements ScenarioWorkflow {

    private final Map<String, Scenario> scenarios;
    private final Path path;

    Impl(Map<String, Scenario> scenarios, Path path) {
      this.scenarios = scenarios;
      this.path = path;
    }

    @Override
    public String run() {
      try {
        Scenario scenario = scenarios.get(Workflow.getInfo().getWorkflowId());
        return String.valueOf(scenario.run(Stubs.of(path)));
      } catch (Exception e) {
        throw Workflow.wrap(e);
      }
    }
  }
}
