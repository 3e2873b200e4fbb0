package samples;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Mails {
  interface Attachment {
    String name();
  }

  record Image(String name) implements Attachment {}

  // error: [CT203] The parameter attachment of Mails.send is a Mails.Attachment at attachment
  // warning: [CT132] Mails.send takes 2 parameters at attachment
  void send(String to, Attachment attachment);

  class Server implements Mails {
    @Override
    public void send(String to, Attachment attachment) {}
  }

  class Calls {
    static Object call(Mails mails) {
      mails.send("a", new Image("b"));
      return "";
    }
  }
}
