package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

@ActivityInterface
public interface Payments {
  void charge(String account);

  @ActivityMethod // error: [CT124] Payments.check is static but carries @ActivityMethod at @ActivityMethod
  static void check(String account) {}

  class Card implements Payments {
    @Override
    public void charge(String account) {}
  }
}
