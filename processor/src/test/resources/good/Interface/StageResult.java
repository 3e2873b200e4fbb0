package samples;

import io.temporal.activity.ActivityInterface;
import java.util.List;

class Shop {
  @ActivityInterface
  public interface Payments {
    String charge(String account);
  }

  @ActivityInterface
  public interface Refunds {
    void refund(String account);
  }

  @ActivityInterface
  public interface Audits {
    List<String> audit(String account);
  }

  static class Card implements Payments, Refunds, Audits {
    @Override
    public String charge(String account) {
      return account;
    }

    @Override
    public void refund(String account) {}

    @Override
    public List<String> audit(String account) {
      return List.of();
    }
  }

  static class Calls {
    static Object call(Payments payments) {
      return payments.charge("a");
    }

    static Object callRefunds(Refunds refunds) {
      refunds.refund("a");
      return "";
    }

    static Object callAudits(Audits audits) {
      return audits.audit("a");
    }
  }
}
