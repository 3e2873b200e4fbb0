package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import io.temporal.activity.ActivityInterface;

@Activities(startToCloseTimeout = "30s")
@ActivityInterface
public interface Payments {
  record Charge(String account) {}

  @ActivityDefinition
  void charge(Charge input);

  void refund(String account);

  // error: [CT121] Payments.refund overloads Payments.refund(String) at refund
  void refund(String account, long cents); // warning: [CT132] Payments.refund takes 2 parameters at cents
}

class Card implements Payments {
  @Override
  public void charge(Charge input) {}

  @Override
  public void refund(String account, long cents) {}

  @Override
  public void refund(String account) {}
}
