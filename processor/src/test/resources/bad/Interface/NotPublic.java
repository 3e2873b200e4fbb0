package samples;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
interface Payments { // error: [CT120] Payments carries @ActivityInterface but is not public at interface (ecj: Payments)
  void charge(String account);
}

class Card implements Payments {
  @Override
  public void charge(String account) {}
}
