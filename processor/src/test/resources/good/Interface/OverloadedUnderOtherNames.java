package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.List;

@ActivityInterface
public interface Mailing {
  @ActivityMethod(name = "send-one")
  void send(String address);

  @ActivityMethod(name = "send-all")
  void sendToAll(List<String> addresses);

  static void send(List<String> addresses) {}

  class Smtp implements Mailing {
    @Override
    public void send(String address) {}

    @Override
    public void sendToAll(List<String> addresses) {}

    public void send(List<String> addresses, int copies) {}
  }
}
