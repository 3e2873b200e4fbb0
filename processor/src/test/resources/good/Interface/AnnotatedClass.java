package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface
  public interface Payments {
    void charge(String account);
  }

  public static class Card implements Payments {
    @Override
    public void charge(String account) {}
  }
}
