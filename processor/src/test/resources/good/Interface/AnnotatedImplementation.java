package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.common.MethodRetry;

@ActivityInterface
public interface Payments {
  @ActivityMethod(name = "charge-card")
  @MethodRetry(maximumAttempts = 3)
  void charge(String account);

  class Card implements Payments {
    @Override
    public void charge(String account) {}
  }

  class Voucher implements Payments {
    @Override
    public void charge(String account) {}
  }
}
