package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface
  public interface Payments {
    void charge(String account);

    static String format(String account) {
      return account.strip();
    }

    class Card implements Payments {
      @Override
      public void charge(String account) {}
    }
  }
}
