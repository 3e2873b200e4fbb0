package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  public interface Charging {
    void charge(String account);
  }

  @ActivityInterface
  public interface Payments extends Charging {
    void refund(String account);
  }

  @ActivityInterface
  public interface Cards extends Payments {
    void block(String card);
  }

  static class Card implements Cards {
    @Override
    public void charge(String account) {}

    @Override
    public void refund(String account) {}

    @Override
    public void block(String card) {}
  }
}
