package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface
  public interface Payments {
    void charge(String account);

    boolean equals(String other);

    class Card implements Payments {
      @Override
      public void charge(String account) {}

      @Override
      public boolean equals(String other) {
        return false;
      }
    }
  }
}
