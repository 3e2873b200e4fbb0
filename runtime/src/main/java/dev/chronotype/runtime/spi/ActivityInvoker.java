package dev.chronotype.runtime.spi;

import io.temporal.activity.ActivityOptions;
import io.temporal.activity.LocalActivityOptions;
import io.temporal.workflow.Promise;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a generated stub calls activities through. */
public final class ActivityInvoker {

  public static ActivityInvoker remote(ActivityCall<?>... calls) {
    throw new UnsupportedOperationException();
  }

  public static ActivityInvoker remote(ActivityOptions options, ActivityCall<?>... calls) {
    throw new UnsupportedOperationException();
  }

  public static ActivityInvoker local(ActivityCall<?>... calls) {
    throw new UnsupportedOperationException();
  }

  public static ActivityInvoker local(LocalActivityOptions options, ActivityCall<?>... calls) {
    throw new UnsupportedOperationException();
  }

  public ActivityInvoker withOptions(UnaryOperator<ActivityOptions.Builder> change) {
    throw new UnsupportedOperationException();
  }

  public ActivityInvoker withLocalOptions(UnaryOperator<LocalActivityOptions.Builder> change) {
    throw new UnsupportedOperationException();
  }

  public <R> @Nullable R execute(ActivityCall<R> call, Object input) {
    throw new UnsupportedOperationException();
  }

  public <R> Promise<R> executeAsync(ActivityCall<R> call, Object input) {
    throw new UnsupportedOperationException();
  }
}
