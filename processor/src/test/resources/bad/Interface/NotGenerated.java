package samples;

import dev.chronotype.Activities;
import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface // warning: [CT139] Shop.Payments carries @Activities, but not everything is generated for it: refund is deprecated for removal at @ActivityInterface
  @Activities(startToCloseTimeout = "30s")
  public interface Payments {
    void charge(String account);

    @Deprecated(forRemoval = true)
    void refund(String account);
  }
}
