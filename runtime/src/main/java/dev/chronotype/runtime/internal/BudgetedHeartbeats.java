package dev.chronotype.runtime.internal;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.common.interceptors.ActivityExecutionContextBase;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fails an activity whose heartbeat is too large: at once, or at the next one if it waited. */
final class BudgetedHeartbeats extends ActivityExecutionContextBase {

  private volatile @Nullable HeartbeatDetails last;

  private BudgetedHeartbeats(ActivityExecutionContext next) {
    super(next);
  }

  /** The same context where payloads are not held against a budget. */
  static ActivityExecutionContext around(ActivityExecutionContext context) {
    return context.getWorkflowClient().getOptions().getDataConverter() instanceof BudgetedConverter
        ? new BudgetedHeartbeats(context)
        : context;
  }

  @Override
  public <V> void heartbeat(V details) {
    HeartbeatDetails before = last;
    if (before != null) {
      before.throwIfRefused();
    }
    HeartbeatDetails next =
        details instanceof HeartbeatDetails wrapped
            ? wrapped
            : new HeartbeatDetails(details, before);
    last = next;
    super.heartbeat(next);
    next.throwIfRefused();
  }

  @Override
  public <V> Optional<V> getHeartbeatDetails(Class<V> detailsClass) {
    return unwrapped(super.getHeartbeatDetails(detailsClass));
  }

  @Override
  public <V> Optional<V> getHeartbeatDetails(Class<V> detailsClass, Type detailsType) {
    return unwrapped(super.getHeartbeatDetails(detailsClass, detailsType));
  }

  /** After a heartbeat the SDK gives back what it was given. */
  @SuppressWarnings("unchecked")
  private static <V> Optional<V> unwrapped(Optional<?> details) {
    return (Optional<V>) details.map(HeartbeatDetails::unwrap);
  }
}
