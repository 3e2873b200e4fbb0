package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface
  public interface Greetings {
    String compose(String greeting, String name); // warning: [CT132] Greetings.compose takes 2 parameters at name

    void send(String name, int copies, boolean urgent);

    String repeat(String name);

    class Computer implements Greetings {
      @Override
      public String compose(String greeting, String name) {
        return greeting + name;
      }

      @Override
      public void send(String name, int copies, boolean urgent) {}

      @Override
      public String repeat(String name) {
        return name;
      }
    }

    class Calls {
      static Object call(Greetings greetings) {
        return greetings.compose("Hello", "World");
      }
    }
  }
}
