package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

class Shop {
  public interface Store<T> {
    void put(T value);
  }

  public interface Counter {
    Number count();
  }

  @ActivityInterface
  public interface Names extends Store<String> {
    @Override
    @ActivityMethod(name = "put-name") // error: [CT128] Names.put carries @ActivityMethod and overrides Store.put, which the SDK refuses at @ActivityMethod
    void put(String value);
  }

  @ActivityInterface
  public interface Shelves extends Counter {
    @Override
    @ActivityMethod // error: [CT128] Shelves.count carries @ActivityMethod and overrides Counter.count, which the SDK refuses at @ActivityMethod
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
