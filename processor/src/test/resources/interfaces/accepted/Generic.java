package accepted;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.List;

public final class Generic {

  private Generic() {}

  public interface Store<K, V extends Number> {
    void put(K key, V value);

    V get(K key);

    List<V> all(List<? extends K> keys);
  }

  @ActivityInterface
  public interface Strings extends Store<String, Integer> {
    void own();
  }

  @ActivityInterface
  public interface Redeclared extends Store<String, Integer> {
    void put(String key, Integer value);

    Integer get(String key);
  }

  @ActivityInterface
  @SuppressWarnings("rawtypes")
  public interface Raw extends Store {}

  @ActivityInterface
  public interface Open<T> {
    T open(T value);
  }

  @ActivityInterface
  public interface Closed extends Open<String> {
    void more();
  }

  public interface Named<T> {
    @ActivityMethod(name = "put-it")
    void put(T value);
  }

  @ActivityInterface
  public interface UsesNamed extends Named<String> {}
}
