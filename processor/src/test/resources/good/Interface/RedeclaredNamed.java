package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

class Shop {
  public interface Payments {
    void charge(String account);
  }

  @ActivityInterface
  public interface CardPayments extends Payments {
    @Override
    @ActivityMethod(name = "charge-account")
    void charge(String account);
  }

  static class Card implements CardPayments {
    @Override
    public void charge(String account) {}
  }
}
