package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  interface Contract {
    record Mail(String text) {}

    @ActivityDefinition
    String send(Mail mail);
  }

  static class Letters implements Contract {
    record Letter(String text) {}

    @Override
    public String send(Mail mail) {
      return "";
    }

    @ActivityDefinition
    void write(Letter letter) {}
  }
}
