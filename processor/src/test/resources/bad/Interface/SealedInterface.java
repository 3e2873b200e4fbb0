package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface
  public sealed interface Payments permits Payments.Card { // warning: [CT138] Shop.Payments is sealed, so no workflow can make a stub of it at interface (ecj: Payments)
    void charge(String account);

    final class Card implements Payments {
      @Override
      public void charge(String account) {}
    }

    class Calls {
      static Object call(Payments payments) {
        payments.charge("a");
        return "";
      }
    }
  }
}
