package samples;

import io.temporal.activity.ActivityInterface;
import java.util.List;

class Shop {
  public record Order(String id, long cents) {}

  public interface Store<K, V> {
    void put(V value);

    V get(K key);

    List<V> all();
  }

  @ActivityInterface
  public interface Orders extends Store<String, Order> { // warning: [CT131] Shop.Orders.put takes V; the SDK decodes V as Object, not as Shop.Order at interface (ecj: Orders)
    void archive();
  }

  static class Database implements Orders {
    @Override
    public void put(Order value) {}

    @Override
    public Order get(String key) {
      return new Order(key, 1);
    }

    @Override
    public List<Order> all() {
      return List.of();
    }

    @Override
    public void archive() {}
  }

  static class Calls {
    static Object call(Orders orders) {
      orders.put(new Order("a", 1));
      return "";
    }
  }
}
