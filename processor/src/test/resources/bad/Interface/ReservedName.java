package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

class Shop {
  @ActivityInterface
  public interface Payments {
    @ActivityMethod(name = "__temporal_charge") // error: [CT304] Payments.charge has an Activity Type that starts with __temporal_ at "__temporal_charge" (ecj: name)
    void charge(String account);
  }

  @ActivityInterface(namePrefix = "__temporal_") // error: [CT304] Refunds.refund has an Activity Type that starts with __temporal_ at "__temporal_" (ecj: namePrefix)
  public interface Refunds {
    void refund(String account);
  }

  static class Card implements Payments {
    @Override
    public void charge(String account) {}
  }

  static class Voucher implements Refunds {
    @Override
    public void refund(String account) {}
  }
}
