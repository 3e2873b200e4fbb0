package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.common.MethodRetry;

class Shop {
  @ActivityInterface
  public interface Payments {
    void charge(String account);

    @ActivityMethod(name = "charge-now")
    void chargeNow(String account);

    @MethodRetry(maximumAttempts = 2)
    void chargeLater(String account);

    class Card implements Payments {
      @Override
      public void charge(String account) {}

      @Override
      public void chargeNow(String account) {}

      @Override
      public void chargeLater(String account) {}
    }
  }
}
