package interfaceInheritance;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

public final class Inheritance {

  private Inheritance() {}

  public record Customer(String name) {}

  /** Two levels of generic interfaces, the second of which swaps the variables. */
  public interface Store<K, V extends Record> {
    Optional<V> find(K key);

    Collection<V> findAll(List<? extends K> keys, V[] probes);

    default void put(K key, V value) {}
  }

  public interface Swapped<V extends Record, K extends Comparable<K>> extends Store<K, V> {
    Number version(V value);

    @ActivityMethod(name = "exact")
    K exact(K key);
  }

  @ActivityInterface
  public interface Customers extends Swapped<Customer, String> {
    /** Narrower. */
    @Override
    Integer version(Customer value);

    /** Narrower, with the erasure of its own types. */
    @Override
    List<Customer> findAll(List<? extends String> keys, Customer[] probes);
  }

  public interface Root {
    String root();
  }

  public interface Left extends Root {
    String left();
  }

  public interface Right extends Root {
    String right();
  }

  @ActivityInterface
  public interface Diamond extends Left, Right {}

  @ActivityInterface(namePrefix = "Upper_")
  public interface Upper {
    String upper();
  }

  @ActivityInterface(namePrefix = "Lower_")
  public interface Lower extends Upper {
    String lower();
  }

  @ActivityInterface
  @SuppressWarnings("rawtypes")
  public interface Raw extends Store {
    String own();
  }

  @ActivityInterface
  public interface Bodies {
    default String helper(String text) {
      return secret(text);
    }

    private String secret(String text) {
      return text;
    }

    static String notThis() {
      return "";
    }
  }

  /** Inherits from another package, whose interface cannot be named from here. */
  @ActivityInterface
  public interface Across extends interfaceInheritance.other.Open {}
}
