package dev.chronotype.runtime.samples;

/** An activity class. */
public class Greeter {

  /** An input. */
  public record Greet(String name) {}

  public String greet(Greet input) {
    return "Hello, " + input.name() + "!";
  }

  public void wave(Greet input) {}

  /** Something that is no activity class. */
  public static class Bystander {}

  /** Inherits the definitions. */
  public static class Polite extends Greeter {}
}
