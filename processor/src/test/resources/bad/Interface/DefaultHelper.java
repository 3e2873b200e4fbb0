package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface
  public interface Payments {
    void charge(String account);

    default String format(String account) { // warning: [CT130] Payments.format is a default method, yet the SDK makes it an activity, of type "Format" at format
      return account.strip();
    }

    class Card implements Payments {
      @Override
      public void charge(String account) {}
    }
  }
}
