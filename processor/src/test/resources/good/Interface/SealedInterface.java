package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface
  public interface Payments {
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
