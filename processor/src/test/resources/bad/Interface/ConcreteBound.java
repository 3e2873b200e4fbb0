package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  public static class Payment {
    public long cents;
  }

  public static class Card extends Payment {
    public String number;
  }

  public interface Charging<P extends Payment> {
    void charge(P payment);
  }

  @ActivityInterface
  public interface Cards extends Charging<Card> {} // warning: [CT131] Shop.Cards.charge takes P; the SDK decodes P as Shop.Payment, not as Shop.Card at interface (ecj: Cards)

  static class Bank implements Cards {
    @Override
    public void charge(Card payment) {}
  }

  static class Calls {
    static Object call(Cards cards) {
      cards.charge(new Card());
      return "";
    }
  }
}
