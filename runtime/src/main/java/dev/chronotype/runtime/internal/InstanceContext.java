package dev.chronotype.runtime.internal;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.client.ActivityCompletionException;
import io.temporal.common.interceptors.ActivityExecutionContextBase;
import io.temporal.common.interceptors.Header;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows the user's object as the running instance, where the SDK would show the dispatcher. */
public final class InstanceContext extends ActivityExecutionContextBase {

  private final Object instance;
  private volatile @Nullable Consumer<? super ActivityCompletionException> heartbeatFailure;
  private @Nullable Header header;

  InstanceContext(ActivityExecutionContext next, Object instance) {
    super(next);
    this.instance = instance;
  }

  @Override
  public Object getInstance() {
    return instance;
  }

  /** Has a heartbeat from now on tell of its failure, before it throws it. */
  void onHeartbeatFailure(Consumer<? super ActivityCompletionException> listener) {
    heartbeatFailure = listener;
  }

  @Override
  public <V> void heartbeat(V details) throws ActivityCompletionException {
    try {
      super.heartbeat(details);
    } catch (ActivityCompletionException e) {
      Consumer<? super ActivityCompletionException> listener = heartbeatFailure;
      if (listener != null) {
        listener.accept(e);
      }
      throw e;
    }
  }

  void setHeader(Header header) {
    this.header = header;
  }

  /** The header that an activity was called with; null where no interceptor has seen it. */
  public static @Nullable Header headerOf(ActivityExecutionContext context) {
    return context instanceof InstanceContext shown ? shown.header : null;
  }
}
