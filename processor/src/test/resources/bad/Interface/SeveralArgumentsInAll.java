package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface
  public interface Greetings {
    void first(String greeting, String name); // warning: [CT132] Greetings.first takes 2 parameters at name

    void second(String greeting, String name);

    void third(String greeting, String name);

    void fourth(int a, int b, int c, int d, int e, int f, int g);

    class Computer implements Greetings {
      @Override
      public void first(String greeting, String name) {}

      @Override
      public void second(String greeting, String name) {}

      @Override
      public void third(String greeting, String name) {}

      @Override
      public void fourth(int a, int b, int c, int d, int e, int f, int g) {}
    }

    class Calls {
      static Object call(Greetings greetings) {
        greetings.fourth(1, 2, 3, 4, 5, 6, 7);
        return "";
      }
    }
  }
}
