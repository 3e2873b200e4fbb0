package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface
  public interface Greetings {
    record ComposeInput(String greeting, String name) {}

    record SendInput(String name, int copies, boolean urgent) {}

    String compose(ComposeInput input);

    void send(SendInput input);

    String repeat(String name);

    void clear();

    class Computer implements Greetings {
      @Override
      public String compose(ComposeInput input) {
        return input.greeting() + input.name();
      }

      @Override
      public void send(SendInput input) {}

      @Override
      public String repeat(String name) {
        return name;
      }

      @Override
      public void clear() {}
    }

    class Calls {
      static Object call(Greetings greetings) {
        greetings.clear();
        return greetings.compose(new ComposeInput("Hello", "World"));
      }
    }
  }
}
