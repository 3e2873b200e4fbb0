package samples;

import dev.chronotype.ActivityDefinition;

class Setup {
  record Config(String path) {}

  @ActivityDefinition
  void check(Config config) {
    if (config.path().isBlank()) {
      System.exit(1); // warning: [CT516] Setup.check ends the whole Worker in System.exit at System.exit
    }
  }
}
