package samples;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Payments {
  void charge(String account);
}

class Card implements Payments {
  @Override
  public void charge(String account) {}
}
