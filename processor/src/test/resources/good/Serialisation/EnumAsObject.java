package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  enum Colour {
    RED("#f00");

    public final String code;

    Colour(String code) {
      this.code = code;
    }
  }

  record Job(Colour colour) {}

  @ActivityDefinition
  void run(Job job) {}
}
