package samples;

import dev.chronotype.ActivityDefinition;

public class Outer {
  public record Order(String id) {}

  public static class Intake {
    @ActivityDefinition
    public Order take(Order order) {
      return order;
    }
  }

  public interface Desk {
    @ActivityDefinition
    Order sign(Order order);
  }

  record Holder(String name) {
    static class InRecord {
      @ActivityDefinition
      void hold(Order order) {}
    }
  }

  enum Kind {
    ONE;

    static class InEnum {
      @ActivityDefinition
      void sort(Order order) {}
    }
  }
}
