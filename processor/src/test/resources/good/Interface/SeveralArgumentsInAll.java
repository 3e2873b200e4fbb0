package samples;

import io.temporal.activity.ActivityInterface;
import java.util.List;

class Shop {
  @ActivityInterface
  public interface Greetings {
    record Person(String greeting, String name) {}

    void first(Person person);

    void second(Person person);

    void third(Person person);

    void fourth(List<Integer> numbers);

    class Computer implements Greetings {
      @Override
      public void first(Person person) {}

      @Override
      public void second(Person person) {}

      @Override
      public void third(Person person) {}

      @Override
      public void fourth(List<Integer> numbers) {}
    }

    class Calls {
      static Object call(Greetings greetings) {
        greetings.fourth(List.of(1));
        return "";
      }
    }
  }
}
