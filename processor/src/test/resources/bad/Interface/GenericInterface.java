package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface
  public interface Store<T> {
    T load(String key); // warning: [CT131] Shop.Store.load returns T; the SDK decodes T as Object at load

    <V> V convert(Class<V> to);
  }

  public record Order(String id) {}

  static class Database implements Store<Order> {
    @Override
    public Order load(String key) {
      return new Order(key);
    }

    @Override
    public <V> V convert(Class<V> to) {
      return to.cast(null);
    }
  }

  static class Calls {
    static Object call(Store<Order> store) {
      Order order = store.load("a");
      return order.id();
    }
  }
}
