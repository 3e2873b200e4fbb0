package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface
  public interface Payments {
    void charge(String account);
  }

  private static class Hidden {
    @ActivityInterface
    public interface Refunds {
      void refund(String account);
    }

    static class Voucher implements Refunds {
      @Override
      public void refund(String account) {}
    }
  }

  interface Around {
    @ActivityInterface
    interface Audits {
      void audit(String account);
    }
  }

  static class Card implements Payments, Around.Audits {
    @Override
    public void charge(String account) {}

    @Override
    public void audit(String account) {}
  }
}
