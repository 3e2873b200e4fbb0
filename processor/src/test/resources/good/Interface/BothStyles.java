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
}

class Card implements Payments {
  @Override
  public void charge(Charge input) {}

  @Override
  public void refund(String account) {}
}
