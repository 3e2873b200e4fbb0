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
  public interface Orders extends Store<String, Order> {
    @Override
    void put(Order value);

    @Override
    Order get(String key);

    @Override
    List<Order> all();
  }

  @ActivityInterface(namePrefix = "Text_")
  public interface Texts extends Store<Integer, String> {}

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
  }

  static class TextFile implements Texts {
    @Override
    public void put(String value) {}

    @Override
    public String get(Integer key) {
      return key.toString();
    }

    @Override
    public List<String> all() {
      return List.of("a");
    }
  }

  static class Calls {
    static Object call(Orders orders) {
      orders.put(new Order("a", 1));
      Order order = orders.get("b");
      return order.id();
    }

    static Object callTexts(Texts texts) {
      texts.put("a");
      return texts.get(5) + texts.all().get(0);
    }
  }
}
