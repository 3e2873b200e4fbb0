package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.common.MethodRetry;

class Shop {
  @ActivityInterface
  public interface Payments {
    @ActivityMethod
    void charge(String account);
  }

  abstract static class Base {
    public abstract void charge(String account);
  }

  static class Card extends Base implements Payments {
    @Override
    public void charge(String account) {}

    @MethodRetry
    void check(String account) {}
  }
}
