package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface // warning: [CT134] Shop.Payments carries @ActivityInterface but is a class at @ActivityInterface
  public static class Payments {
    public void charge(String account) {}
  }

  @ActivityInterface // warning: [CT134] Shop.Card carries @ActivityInterface but is a class at @ActivityInterface
  public static class Card implements Refunds {
    @Override
    public void refund(String account) {}
  }

  @ActivityInterface
  public interface Refunds {
    void refund(String account);
  }
}
