package accepted;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.common.MethodRetry;

@ActivityInterface(namePrefix = "Orders_")
public interface Named {

  @ActivityMethod(name = "take-order")
  void take(String order);

  @ActivityMethod
  void ship(String order);

  @ActivityMethod(name = "")
  void cancel(String order);

  @MethodRetry(maximumAttempts = 3)
  void retried(String order);

  @Deprecated
  void old(String order);
}
