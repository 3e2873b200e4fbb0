package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface // warning: [CT133] Shop.Payments carries @ActivityInterface but has no method at @ActivityInterface
  public interface Payments {
    static void check(String account) {}
  }

  static class Card implements Payments {}
}
