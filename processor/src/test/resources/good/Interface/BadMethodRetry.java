package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.common.MethodRetry;

class Shop {
  @ActivityInterface
  public interface Payments {
    @MethodRetry(backoffCoefficient = 1.0, doNotRetry = "java.lang.IllegalStateException")
    void charge(String account);
  }

  @ActivityInterface
  public interface Refunds {
    @MethodRetry(maximumAttempts = 0, backoffCoefficient = 0)
    void refund(String account);
  }

  @ActivityInterface
  public interface Audits {
    @MethodRetry(initialIntervalSeconds = 3, maximumIntervalSeconds = 10)
    void audit(String account);
  }

  static class Card implements Payments, Refunds, Audits {
    @Override
    public void charge(String account) {}

    @Override
    public void refund(String account) {}

    @Override
    public void audit(String account) {}
  }

  static class Calls {
    static Object call(Payments payments) {
      payments.charge("a");
      return "";
    }

    static Object callRefunds(Refunds refunds) {
      refunds.refund("a");
      return "";
    }

    static Object callAudits(Audits audits) {
      audits.audit("a");
      return "";
    }
  }
}
