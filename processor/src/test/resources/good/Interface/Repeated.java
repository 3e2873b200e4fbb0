package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  @ActivityInterface
  public interface Stock {
    void count(String shelf);
  }

  @ActivityInterface
  public interface Orders extends Stock {
    void order(String item);
  }

  @ActivityInterface
  public interface Returns extends Stock {
    void takeBack(String item);
  }

  @ActivityInterface
  public interface Desk {
    void open();
  }

  static class Clerk implements Desk, Orders, Returns {
    @Override
    public void count(String shelf) {}

    @Override
    public void order(String item) {}

    @Override
    public void takeBack(String item) {}

    @Override
    public void open() {}
  }
}
