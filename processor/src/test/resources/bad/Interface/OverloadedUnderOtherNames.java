package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.List;

@ActivityInterface
public interface Mailing {
  @ActivityMethod(name = "send-one")
  void send(String address);

  @ActivityMethod(name = "send-all")
  void send(List<String> addresses); // error: [CT121] Mailing.send overloads Mailing.send(String) at send

  class Smtp implements Mailing {
    @Override
    public void send(String address) {}

    @Override
    public void send(List<String> addresses) {}
  }
}
