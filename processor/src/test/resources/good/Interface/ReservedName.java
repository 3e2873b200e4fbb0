package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

class Shop {
  @ActivityInterface
  public interface Payments {
    @ActivityMethod(name = "temporal_charge")
    void charge(String account);

    @ActivityMethod(name = " ")
    void nameless(String account);

    @ActivityMethod(name = "a\nb")
    void broken(String account);
  }

  static class Card implements Payments {
    @Override
    public void charge(String account) {}

    @Override
    public void nameless(String account) {}

    @Override
    public void broken(String account) {}
  }

  static class Calls {
    static Object call(Payments payments) {
      payments.nameless("a");
      payments.broken("a");
      return "";
    }
  }
}
