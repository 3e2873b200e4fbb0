package dev.chronotype.behaviour;

import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.activity.LocalActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import java.util.stream.Stream;

/** Calls activities of {@link StageActivities} by their name. */
@WorkflowInterface
public interface StageCalls {

  /**
   * How to call them.
   *
   * @param input what to call them with
   * @param attempts how often each may be tried
   * @param startToClose in milliseconds
   * @param heartbeat the Heartbeat Timeout in milliseconds; 0 for none
   */
  record How(Object input, boolean local, int attempts, long startToClose, long heartbeat) {

    static final How ONCE = new How(new Empty(), false, 1, 10_000, 0);

    static final How LOCALLY = new How(new Empty(), true, 1, 10_000, 0);

    How with(Object newInput) {
      return new How(newInput, local, attempts, startToClose, heartbeat);
    }

    How withAttempts(int newAttempts) {
      return new How(input, local, newAttempts, startToClose, heartbeat);
    }

    How withStartToClose(long newStartToClose) {
      return new How(input, local, attempts, newStartToClose, heartbeat);
    }

    How withHeartbeat(long newHeartbeat) {
      return new How(input, local, attempts, startToClose, newHeartbeat);
    }

    private RetryOptions retry() {
      return RetryOptions.newBuilder()
          .setMaximumAttempts(attempts)
          .setInitialInterval(Duration.ofMillis(50))
          .build();
    }

    Promise<String> call(String activityType) {
      return local
          ? Workflow.newUntypedLocalActivityStub(
                  LocalActivityOptions.newBuilder()
                      .setStartToCloseTimeout(Duration.ofMillis(startToClose))
                      .setRetryOptions(retry())
                      .build())
              .executeAsync(activityType, String.class, input)
          : Workflow.newUntypedActivityStub(
                  ActivityOptions.newBuilder()
                      .setStartToCloseTimeout(Duration.ofMillis(startToClose))
                      .setHeartbeatTimeout(heartbeat == 0 ? null : Duration.ofMillis(heartbeat))
                      .setCancellationType(ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
                      .setRetryOptions(retry())
                      .build())
              .executeAsync(activityType, String.class, input);
    }
  }

  /**
   * Calls one activity a number of times, all at once.
   *
   * @return their results, one after the other
   */
  @WorkflowMethod
  String run(String activityType, How how, int times);

  /** Calls them. */
  class Impl implements StageCalls {
    @Override
    public String run(String activityType, How how, int times) {
      StringBuilder results = new StringBuilder();
      Stream.generate(() -> how.call(activityType))
          .limit(times)
          .toList()
          .forEach(promise -> results.append(promise.get()));
      return results.toString();
    }
  }
}
