package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Mailing {
  record Mail<T>(T text) {}

  private record Html(String text) {}

  @ActivityDefinition
  // error: [CT114] Mailing.send takes Mailing.Html at mail
  // error: [CT114] Mailing.send returns Mailing.Html at send
  List<Html> send(Mail<Html> mail) {
    return List.of(mail.text());
  }
}
