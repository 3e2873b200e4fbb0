package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.List;

@ActivityInterface
public interface Mailing {
  void send(String address);

  @ActivityMethod(name = "SendAll")
  void sendToAll(List<String> addresses);

  class Smtp implements Mailing {
    @Override
    public void send(String address) {}

    @Override
    public void sendToAll(List<String> addresses) {}
  }
}
