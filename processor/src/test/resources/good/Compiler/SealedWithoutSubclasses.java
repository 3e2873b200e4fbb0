package samples;

import dev.chronotype.ActivityDefinition;

sealed interface Office {
  record Mail(String text) {}

  @ActivityDefinition
  int send(Mail mail);

  final class MainOffice implements Office {
    @Override
    public int send(Mail mail) {
      return mail.text().length();
    }
  }
}
