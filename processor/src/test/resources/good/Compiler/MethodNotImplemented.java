package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

class Post {
  record Mail(String text) {}

  interface Office {
    @ActivityDefinition
    int send(Mail mail);
  }

  @Activities(namePrefix = "Main")
  static class MainOffice implements Office {
    @Override
    public int send(Mail mail) {
      return mail.text().length();
    }
  }
}
