package dev.chronotype.behaviour.children;

import io.temporal.activity.ActivityOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.TimeoutFailure;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;

/** Calls one of the activities. */
@WorkflowInterface
public interface Orders {

  /** How to call it. */
  record Call(
      Order order,
      boolean beating,
      boolean local,
      int attempts,
      int seconds,
      int cancelAfterMillis) {

    static Call of(Order order) {
      return new Call(order, false, false, 1, 60, 0);
    }

    Call beats() {
      return new Call(order, true, local, attempts, seconds, cancelAfterMillis);
    }

    Call locally() {
      return new Call(order, beating, true, attempts, seconds, cancelAfterMillis);
    }

    Call retried() {
      return new Call(order, beating, local, 3, seconds, cancelAfterMillis);
    }

    Call within(int limit) {
      return new Call(order, beating, local, attempts, limit, cancelAfterMillis);
    }

    Call cancelledAfter(int millis) {
      return new Call(order, beating, local, attempts, seconds, millis);
    }
  }

  @WorkflowMethod
  Answer call(Call call);

  /** Calls it. */
  class Impl implements Orders {

    @Override
    public Answer call(Call call) {
      ChildActivitiesStub stub =
          call.local()
              ? ChildActivitiesStub.createLocal()
              : ChildActivitiesStub.create().withOptions(builder -> options(builder, call));
      Answer[] answer = new Answer[1];
      CancellationScope scope =
          Workflow.newCancellationScope(
              () -> {
                answer[0] = answer(stub, call);
              });
      if (call.cancelAfterMillis() > 0) {
        Workflow.newTimer(Duration.ofMillis(call.cancelAfterMillis()))
            .thenApply(
                unused -> {
                  scope.cancel();
                  return null;
                });
      }
      try {
        scope.run();
      } catch (ActivityFailure e) {
        return new Answer(describe(e.getCause()), 0);
      }
      return answer[0];
    }

    private static Answer answer(ChildActivitiesStub stub, Call call) {
      if (call.order().deed() == Order.Deed.LATER) {
        stub.nothing(call.order());
        return stub.later(call.order()).get(0);
      }
      return call.beating() ? stub.beating(call.order()) : stub.perform(call.order());
    }

    private static ActivityOptions.Builder options(ActivityOptions.Builder builder, Call call) {
      return builder
          .setStartToCloseTimeout(Duration.ofSeconds(call.seconds()))
          .setCancellationType(
              io.temporal.activity.ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
          .setRetryOptions(
              RetryOptions.newBuilder()
                  .setInitialInterval(Duration.ofMillis(100))
                  .setMaximumAttempts(call.attempts())
                  .build());
    }

    private static String describe(Throwable cause) {
      if (cause instanceof ApplicationFailure failure) {
        return failure.getType()
            + (failure.isNonRetryable() ? " for good: " : ": ")
            + failure.getOriginalMessage()
            + (failure.getCause() == null ? "" : " because " + describe(failure.getCause()));
      }
      if (cause instanceof TimeoutFailure timeout) {
        return "timed out: " + timeout.getTimeoutType();
      }
      return cause instanceof CanceledFailure ? "cancelled" : "" + cause;
    }
  }

  static WorkflowOptions on(String queue) {
    return WorkflowOptions.newBuilder().setTaskQueue(queue).build();
  }
}
