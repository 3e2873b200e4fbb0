package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

@ActivityInterface(namePrefix = "Pay_")
public interface Payments {
  void charge(String account);

  @ActivityMethod(name = "Charge")
  void chargeLater(String account);

  class Card implements Payments {
    @Override
    public void charge(String account) {}

    @Override
    public void chargeLater(String account) {}
  }
}
