package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  public interface Store<T> {
    void put(T value);
  }

  public interface Counter {
    Number count();
  }

  @ActivityInterface(namePrefix = "Names_")
  public interface Names extends Store<String> {
    @Override
    void put(String value);
  }

  @ActivityInterface
  public interface Shelves extends Counter {
    @Override
    Integer count();
  }

  static class NameTable implements Names {
    @Override
    public void put(String value) {}
  }

  static class ShelfTable implements Shelves {
    @Override
    public Integer count() {
      return 0;
    }
  }
}
