package dev.chronotype.runtime.samples;

import dev.chronotype.runtime.samples.Greeter.Greet;

/** Awkward names: a nested, package-private interface with an underscore. */
class Contract {

  interface Say_It {
    String greet(Greet input);
  }

  static class Speaker implements Say_It {
    @Override
    public String greet(Greet input) {
      return input.name();
    }
  }

  /** Carries the definitions of two types. */
  static class Both extends Greeter implements Say_It {}
}
