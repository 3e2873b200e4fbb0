package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  interface Payments {
    void charge(String account);
  }

  @ActivityInterface(namePrefix = "Stock_")
  public interface Stock {
    void count(String shelf);
  }

  @ActivityInterface(namePrefix = "Card_")
  public interface CardPayments extends Payments, Stock {
    void block(String card);
  }

  static class Card implements CardPayments {
    @Override
    public void charge(String account) {}

    @Override
    public void count(String shelf) {}

    @Override
    public void block(String card) {}
  }
}
