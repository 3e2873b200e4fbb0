package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.common.MethodRetry;

@ActivityInterface
public interface Payments {
  void charge(String account);

  class Card implements Payments {
    @Override
    @ActivityMethod(name = "charge-card") // error: [CT125] Card.charge carries @ActivityMethod, which the SDK refuses on an implementation at @ActivityMethod
    public void charge(String account) {}
  }

  class Voucher implements Payments {
    @Override
    @MethodRetry(maximumAttempts = 3) // error: [CT125] Voucher.charge carries @MethodRetry, which the SDK refuses on an implementation at @MethodRetry
    public void charge(String account) {}
  }

  class Cash extends Card {}
}
