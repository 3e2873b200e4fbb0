package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Mailing {
  record Mail<T>(T text) {}

  record Html(String text) {}

  @ActivityDefinition
  List<Html> send(Mail<Html> mail) {
    return List.of(mail.text());
  }
}
