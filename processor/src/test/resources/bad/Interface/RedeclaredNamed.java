package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

class Shop {
  public interface Payments {
    @ActivityMethod(name = "charge-account")
    void charge(String account);
  }

  @ActivityInterface
  public interface CardPayments extends Payments {
    @Override
    void charge(String account); // error: [CT122] is an activity of Shop.CardPayments twice: CardPayments and Payments declare it at charge
  }

  static class Card implements CardPayments {
    @Override
    public void charge(String account) {}
  }
}
