package samples;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Mails {
  interface Attachment {
    String name();
  }

  record Image(String name) implements Attachment {}

  record Mail(String to, Image attachment) {}

  void send(Mail mail);

  class Server implements Mails {
    @Override
    public void send(Mail mail) {}
  }

  class Calls {
    static Object call(Mails mails) {
      mails.send(new Mail("a", new Image("b")));
      return "";
    }
  }
}
