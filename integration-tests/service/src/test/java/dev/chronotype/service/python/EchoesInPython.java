package dev.chronotype.service.python;

import io.temporal.common.RetryOptions;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonDifferenceCalculator;

/** Has each shape go there and back. */
@WorkflowInterface
public interface EchoesInPython {

  /**
   * Calls the activities of {@code peer.py}.
   *
   * @return what has come back and is not what was sent
   */
  @WorkflowMethod
  List<String> call(String queue);

  /** Calls them by a generated stub. */
  class Impl implements EchoesInPython {

    private static final RetryOptions ONCE =
        RetryOptions.newBuilder().setMaximumAttempts(1).build();

    @Override
    public List<String> call(String queue) {
      EchoingStub python =
          EchoingStub.create()
              .withOptions(options -> options.setTaskQueue(queue).setRetryOptions(ONCE));
      List<String> differences = new ArrayList<>();
      for (Row<?> row : Row.ALL) {
        new RecursiveComparisonDifferenceCalculator()
            .determineDifferences(
                row.echoed(python), row.value(), new RecursiveComparisonConfiguration())
            .forEach(each -> differences.add(row.name() + ": " + each));
      }
      return differences;
    }
  }
}
