package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  public interface Charging {
    void charge(String account);
  }

  public interface Billing {
    void charge(String account);
  }

  @ActivityInterface
  public interface Payments extends Charging, Billing {
    @Override
    void charge(String account);
  }

  static class Card implements Payments {
    @Override
    public void charge(String account) {}
  }
}
