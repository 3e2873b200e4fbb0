package interfaceNestedNames;

import dev.chronotype.Activities;
import dev.chronotype.Retry;
import io.temporal.activity.ActivityInterface;
import io.temporal.common.MethodRetry;

/** Member types that hide what the stub would mean by their names, some of them from above. */
@Activities(startToCloseTimeout = "1s", retry = @Retry(maximumAttempts = 1))
@ActivityInterface
public interface Nested extends Above {

  record String(java.lang.String text) {}

  record Object() {}

  record Void() {}

  record Long() {}

  record Promise() {}

  record ActivityInvoker() {}

  record ActivityCall() {}

  record SpiLevel() {}

  record Types() {}

  record List() {}

  record Override() {}

  record Deprecated() {}

  record SuppressWarnings() {}

  record Generated() {}

  record ActivityInterfaceStub() {}

  record ChronotypeGenerated() {}

  record IllegalArgumentException() {}

  record IllegalStateException() {}

  record Class() {}

  record Nothing() {}

  java.lang.String strings(String value, java.lang.String text);

  java.util.List<Object> objects(Object value, java.lang.Object any);

  long number(Long value);

  java.util.List<java.util.List<java.lang.Long>> lists(List value, java.util.List<Types> types);

  Promise promise(Duration duration, RetryOptions retry);

  @java.lang.Deprecated
  @MethodRetry(initialIntervalSeconds = 1)
  java.lang.Void old(UnaryOperator operator);

  void named(
      ActivityInvoker a, ActivityCall b, SpiLevel c, Override d, Deprecated e);
}
