package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Mailing {
  @ActivityDefinition
  void send(
      String address,
      List<String> attachments, // error: [CT102] Mailing.send takes 3 parameters at attachments
      int copies) {}
}
