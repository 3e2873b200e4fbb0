package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface
  public interface Store {
    Order load(String key);

    Order convert(Order value);
  }

  public record Order(String id) {}

  static class Database implements Store {
    @Override
    public Order load(String key) {
      return new Order(key);
    }

    @Override
    public Order convert(Order value) {
      return value;
    }
  }

  static class Calls {
    static Object call(Store store) {
      Order order = store.load("a");
      return order.id();
    }
  }
}
