package dev.chronotype.runtime.internal;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.common.interceptors.ActivityClientCallsInterceptor;
import io.temporal.common.interceptors.ActivityClientCallsInterceptorBase;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * What a client of standalone activities asks of the Temporal Service. Says what it means if that
 * knows of none, and what is being sent if it is too large.
 */
public final class StandaloneCalls extends ActivityClientCallsInterceptorBase {

  public StandaloneCalls(ActivityClientCallsInterceptor next) {
    super(next);
  }

  @Override
  public StartActivityOutput startActivity(StartActivityInput input) {
    return ask(
        () -> PayloadSubject.during(input.getActivityType(), () -> super.startActivity(input)));
  }

  @Override
  public <R> GetActivityResultOutput<R> getActivityResult(GetActivityResultInput<R> input)
      throws TimeoutException {
    try {
      return super.getActivityResult(input);
    } catch (StatusRuntimeException e) {
      throw explained(e);
    }
  }

  @Override
  public <R> CompletableFuture<GetActivityResultOutput<R>> getActivityResultAsync(
      GetActivityResultInput<R> input) {
    return ask(() -> super.getActivityResultAsync(input))
        .exceptionally(
            failure -> {
              Throwable cause = StageCompletion.unwrap(failure);
              throw new CompletionException(
                  cause instanceof StatusRuntimeException status ? explained(status) : cause);
            });
  }

  @Override
  public DescribeActivityOutput describeActivity(DescribeActivityInput input) {
    return ask(() -> super.describeActivity(input));
  }

  @Override
  public CancelActivityOutput cancelActivity(CancelActivityInput input) {
    return ask(() -> super.cancelActivity(input));
  }

  @Override
  public TerminateActivityOutput terminateActivity(TerminateActivityInput input) {
    return ask(() -> super.terminateActivity(input));
  }

  @Override
  public ListActivitiesOutput listActivities(ListActivitiesInput input) {
    return ask(() -> super.listActivities(input));
  }

  @Override
  public CountActivitiesOutput countActivities(CountActivitiesInput input) {
    return ask(() -> super.countActivities(input));
  }

  private static <T> T ask(Supplier<T> call) {
    try {
      return call.get();
    } catch (StatusRuntimeException e) {
      throw explained(e);
    }
  }

  private static RuntimeException explained(StatusRuntimeException e) {
    if (e.getStatus().getCode() != Status.Code.UNIMPLEMENTED) {
      return e;
    }
    return new UnsupportedOperationException(
        "This Temporal Service has no standalone activities ("
            + e.getMessage()
            + "). Use one of 1.31 or newer whose dynamic configuration has activity.enableStandalone"
            + " and history.enableChasm, no test server in memory; or call the activity from a"
            + " Workflow.",
        e);
  }
}
