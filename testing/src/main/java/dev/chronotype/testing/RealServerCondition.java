package dev.chronotype.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips what {@link NeedsRealServer} marks, where there is none. */
final class RealServerCondition implements ExecutionCondition {

  static final String NONE =
      "There is no real Temporal Service: set TEMPORAL_ADDRESS to the HOST:PORT of one, or put the"
          + " Temporal CLI (temporal) on the path.";

  RealServerCondition() {}

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return ServerSettings.ofThisProcess()
        .real()
        .map(server -> ConditionEvaluationResult.enabled("It runs on " + server + "."))
        .orElseGet(() -> ConditionEvaluationResult.disabled(NONE));
  }
}
