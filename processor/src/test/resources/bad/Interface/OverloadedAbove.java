package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  public interface Named {
    String describe(int depth); // error: [CT121] Named.describe overloads Orders.describe() at describe
  }

  @ActivityInterface
  public interface Stock {
    void count(String shelf); // error: [CT121] Stock.count overloads Orders.count() at count
  }

  @ActivityInterface
  public interface Orders extends Named, Stock {
    String describe();

    void count();
  }

  static class Database implements Orders {
    @Override
    public String describe(int depth) {
      return "";
    }

    @Override
    public void count(String shelf) {}

    @Override
    public String describe() {
      return "";
    }

    @Override
    public void count() {}
  }
}
