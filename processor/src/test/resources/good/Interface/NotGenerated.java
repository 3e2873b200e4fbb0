package samples;

import dev.chronotype.Activities;
import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface
  @Activities(startToCloseTimeout = "30s")
  public interface Payments {
    void charge(String account);

    @Deprecated
    void refund(String account);
  }
}
