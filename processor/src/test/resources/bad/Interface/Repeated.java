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
  public interface Desk extends Orders, Returns { // error: [CT123] Shop.Desk comes to Stock in more than one way at interface (ecj: Desk)
    void open();
  }

  static class Clerk implements Desk {
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
