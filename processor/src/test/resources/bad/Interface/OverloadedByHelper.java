package samples;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Mailing {
  void send(String address);

  // error: [CT121] Mailing.send overloads Mailing.send(String) at send
  private void send(String address, int copies) {} // warning: [CT130] Mailing.send is private, yet the SDK makes it an activity at send

  class Smtp implements Mailing {
    @Override
    public void send(String address) {}
  }
}
