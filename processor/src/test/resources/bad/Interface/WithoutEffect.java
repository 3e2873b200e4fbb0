package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

class Shop {
  @ActivityInterface
  public interface Payments {
    void charge(String account);
  }

  abstract static class Base {
    @ActivityMethod // warning: [CT136] Base.charge carries @ActivityMethod, which does nothing on a method of a class at @ActivityMethod
    public abstract void charge(String account);
  }

  static class Card extends Base implements Payments {
    @Override
    public void charge(String account) {}

    @ActivityMethod(name = "check") // warning: [CT136] Card.check carries @ActivityMethod, which does nothing on a method of a class at @ActivityMethod
    void check(String account) {}
  }
}
