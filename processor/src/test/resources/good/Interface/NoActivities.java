package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  interface Checked {
    void check(String account);
  }

  @ActivityInterface
  public interface Payments extends Checked {}

  static class Card implements Payments {
    @Override
    public void check(String account) {}
  }
}
