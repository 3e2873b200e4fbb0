package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.common.MethodRetry;

class Shop {
  @ActivityInterface
  public interface Payments {
    @MethodRetry(backoffCoefficient = 0.5) // warning: [CT129] Payments.charge has @MethodRetry(backoffCoefficient = 0.5), which the SDK refuses: it must be 1 or more at 0.5 (ecj: backoffCoefficient)
    void charge(String account);
  }

  @ActivityInterface
  public interface Refunds {
    @MethodRetry(maximumAttempts = -1) // warning: [CT129] Refunds.refund has @MethodRetry(maximumAttempts = -1), which the SDK refuses: it must be 0 or more at -1 (ecj: maximumAttempts)
    void refund(String account);
  }

  @ActivityInterface
  public interface Audits {
    @MethodRetry(initialIntervalSeconds = -3) // warning: [CT129] Audits.audit has @MethodRetry(initialIntervalSeconds = -3), which the SDK refuses at -3 (ecj: initialIntervalSeconds)
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
