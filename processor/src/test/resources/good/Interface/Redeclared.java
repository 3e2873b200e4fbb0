package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  public interface Payments {
    void charge(String account);
  }

  @ActivityInterface
  public interface CardPayments extends Payments {
    @Override
    void charge(String account);

    void block(String card);
  }

  static class Card implements CardPayments {
    @Override
    public void charge(String account) {}

    @Override
    public void block(String card) {}
  }
}
