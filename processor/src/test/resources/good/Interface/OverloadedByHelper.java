package samples;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Mailing {
  void send(String address);

  private static void send(String address, int copies) {}

  class Smtp implements Mailing {
    @Override
    public void send(String address) {
      
    }
  }
}
