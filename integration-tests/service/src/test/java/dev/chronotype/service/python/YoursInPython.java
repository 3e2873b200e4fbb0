package dev.chronotype.service.python;

import io.temporal.activity.ActivityOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Calls {@code your_activity} and one that fails. */
@WorkflowInterface
public interface YoursInPython {

  /**
   * Calls the activities of {@code peer.py}.
   *
   * @return what they have said
   */
  @WorkflowMethod
  List<String> call(String queue);

  /** Calls them by a generated stub, and as a later version would. */
  class Impl implements YoursInPython {

    @Override
    public List<String> call(String queue) {
      YourActivitiesStub python =
          YourActivitiesStub.create().withOptions(options -> options.setTaskQueue(queue));
      YourParams params = new YourParams("Hello", "Python");
      List<String> said = new ArrayList<>();
      said.add(python.yourActivity(params));
      said.add(
          Workflow.newUntypedActivityStub(
                  ActivityOptions.newBuilder()
                      .setTaskQueue(queue)
                      .setStartToCloseTimeout(Duration.ofSeconds(20))
                      .build())
              .execute("your_activity", String.class, new GrownParams(3, "Hello", "Python")));
      try {
        python.refuse(params);
      } catch (ActivityFailure e) {
        ApplicationFailure cause = (ApplicationFailure) e.getCause();
        said.add(
            cause.getType() + ": " + cause.getOriginalMessage() + " " + cause.isNonRetryable());
      }
      return said;
    }
  }
}
