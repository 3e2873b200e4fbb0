package dev.chronotype.testing;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.client.ActivityCompletionException;
import io.temporal.common.interceptors.ActivityExecutionContextBase;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptor;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptorBase;
import io.temporal.common.interceptors.WorkerInterceptorBase;

/** Hears each heartbeat of an activity, and lets none wait that has a cancellation to tell of. */
final class HeartbeatInterceptor extends WorkerInterceptorBase {

  /** The SDK holds heartbeats back for a millisecond; this is for a machine that is busy. */
  private static final int TRIES = 2_000;

  private final Attempt attempt;
  private final ActivityService service;

  HeartbeatInterceptor(Attempt attempt, ActivityService service) {
    this.attempt = attempt;
    this.service = service;
  }

  @Override
  public ActivityInboundCallsInterceptor interceptActivity(ActivityInboundCallsInterceptor next) {
    return new ActivityInboundCallsInterceptorBase(next) {
      @Override
      public void init(ActivityExecutionContext context) {
        super.init(new Heard(context));
      }
    };
  }

  private final class Heard extends ActivityExecutionContextBase {

    Heard(ActivityExecutionContext next) {
      super(next);
    }

    @Override
    public <V> void heartbeat(V details) throws ActivityCompletionException {
      attempt.hear(details);
      super.heartbeat(details);
      for (int i = 0; i < TRIES && service.isCancelled(); i++) {
        try {
          Thread.sleep(1);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return;
        }
        super.heartbeat(details);
      }
    }
  }
}
