package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  interface Contract {
    @ActivityDefinition
    String send(); // error: [CT101] Contract.send takes no parameter at send
  }

  static class Letters implements Contract {
    record Letter(String text) {}

    @Override
    public String send() {
      return "";
    }

    @ActivityDefinition
    void write(Letter letter) {}
  }
}
