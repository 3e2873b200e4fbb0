package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Mailing {
  record SendInput(String address, List<String> attachments, int copies) {}

  @ActivityDefinition
  void send(SendInput input) {}
}
