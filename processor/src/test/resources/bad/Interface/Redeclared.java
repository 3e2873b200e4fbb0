package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface
  public interface Payments {
    void charge(String account);
  }

  @ActivityInterface
  public interface CardPayments extends Payments {
    @Override
    void charge(String account); // error: [CT122] Shop.CardPayments.charge is an activity of Shop.CardPayments twice: CardPayments and Payments declare it at charge

    void block(String card);
  }

  static class Card implements CardPayments {
    @Override
    public void charge(String account) {}

    @Override
    public void block(String card) {}
  }
}
