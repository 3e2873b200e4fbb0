package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface
  public interface Payments {
    void charge(String account);

    @Override
    boolean equals(Object other); // warning: [CT130] Payments.equals is a method of Object, yet the SDK makes it an activity, of type "Equals" at equals

    @Override
    int hashCode(); // warning: [CT130] Payments.hashCode is a method of Object at hashCode

    class Card implements Payments {
      @Override
      public void charge(String account) {}
    }
  }
}
