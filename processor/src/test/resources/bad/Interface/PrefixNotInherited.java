package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface
  public interface Payments {
    void charge(String account);
  }

  @ActivityInterface(namePrefix = "Card_") // warning: [CT137] Shop.CardPayments has namePrefix = "Card_", which does not hold for Payments.charge at "Card_" (ecj: namePrefix)
  public interface CardPayments extends Payments {
    void block(String card);
  }

  static class Card implements CardPayments {
    @Override
    public void charge(String account) {}

    @Override
    public void block(String card) {}
  }
}
