package dev.chronotype.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * What a scenario ended in.
 *
 * @param result what the workflow returned, or how it failed
 * @param history its events, without what differs from run to run
 */
record Outcome(String result, List<String> history) {

  void assertSameAs(Outcome reference, Path path) {
    assertThat(result).as("result on %s", path).isEqualTo(reference.result);
    assertThat(history).as("history on %s", path).containsExactlyElementsOf(reference.history);
  }

  /** Leaves all out but what the workflow called, for calls that run side by side. */
  Outcome onlyCalls() {
    return new Outcome(
        result,
        history.stream()
            .filter(
                event ->
                    event.contains("EVENT_TYPE_ACTIVITY_TASK_SCHEDULED")
                        || event.contains("EVENT_TYPE_MARKER_RECORDED"))
            .toList());
  }

  /**
   * Leaves out how many Workflow Tasks there were, for scenarios in which that is a matter of how
   * fast the Worker is.
   */
  Outcome withoutWorkflowTasks() {
    return new Outcome(
        result,
        history.stream()
            .filter(event -> !event.startsWith("EVENT_TYPE_WORKFLOW_TASK"))
            .map(event -> event.replaceAll("\"\\w*[eE]ventId\":\"-?\\d+\",?", ""))
            .toList());
  }
}
