package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  public interface Named {
    String describe(int depth);
  }

  @ActivityInterface
  public interface Stock {
    void count(String shelf);
  }

  @ActivityInterface
  public interface Orders extends Named, Stock {
    String describeAll();

    void countAll();
  }

  static class Database implements Orders {
    @Override
    public String describe(int depth) {
      return "";
    }

    @Override
    public void count(String shelf) {}

    @Override
    public String describeAll() {
      return "";
    }

    @Override
    public void countAll() {}
  }
}
