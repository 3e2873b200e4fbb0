package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface
  interface Payments { // error: [CT120] Shop.Payments carries @ActivityInterface but is not public at interface (ecj: Payments)
    void charge(String account);
  }

  @ActivityInterface
  protected interface Refunds { // error: [CT120] Shop.Refunds carries @ActivityInterface but is not public at interface (ecj: Refunds)
    void refund(String account);
  }

  @ActivityInterface
  private interface Audits { // error: [CT120] Shop.Audits carries @ActivityInterface but is not public at interface (ecj: Audits)
    void audit(String account);
  }

  static class Card implements Payments {
    @Override
    public void charge(String account) {}
  }

  static class Voucher implements Refunds {
    @Override
    public void refund(String account) {}
  }

  static class Log implements Audits {
    @Override
    public void audit(String account) {}
  }
}
