package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  public interface Charging {
    void charge(String account); // error: [CT122] Shop.Cards.charge is an activity of Shop.Cards twice: it has that of Charging itself and through Payments at charge
  }

  @ActivityInterface
  public interface Payments extends Charging {
    void refund(String account);
  }

  @ActivityInterface
  public interface Cards extends Payments, Charging {
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
