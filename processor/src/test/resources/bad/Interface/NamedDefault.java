package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.common.MethodRetry;

class Shop {
  @ActivityInterface
  public interface Payments {
    void charge(String account);

    @ActivityMethod(name = "charge-now") // warning: [CT135] Payments.chargeNow is a default method with @ActivityMethod, which implementations have to override at @ActivityMethod
    default void chargeNow(String account) {
      charge(account);
    }

    @MethodRetry(maximumAttempts = 2) // warning: [CT135] Payments.chargeLater is a default method with @MethodRetry at @MethodRetry
    default void chargeLater(String account) {
      charge(account);
    }

    class Card implements Payments {
      @Override
      public void charge(String account) {}
    }
  }
}
