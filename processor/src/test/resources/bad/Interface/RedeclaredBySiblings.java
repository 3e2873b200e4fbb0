package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  public interface Charging {
    void charge(String account); // error: [CT122] Shop.Payments.charge is an activity of Shop.Payments twice: Charging and Billing declare it at charge
  }

  public interface Billing {
    void charge(String account);
  }

  @ActivityInterface
  public interface Payments extends Charging, Billing {}

  static class Card implements Payments {
    @Override
    public void charge(String account) {}
  }
}
