package samples;

import dev.chronotype.ActivityDefinition;

class Drinks {
  @ActivityDefinition
  void pour() {} // error: [CT101] Drinks.pour takes no parameter at pour
}

// Nothing is said of these: the stub is there, if empty, while its definitions are wrong.
class Evening {
  private DrinksStub drinks;

  DrinksRegistration bar() {
    return null;
  }
}
