package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  public interface Charging {
    void charge(String account); // error: [CT122] Shop.All.charge is an activity of Shop.All twice: it has that of Charging through Cards and through Transfers at charge
  }

  @ActivityInterface
  public interface Cards extends Charging {
    void block(String card);
  }

  @ActivityInterface
  public interface Transfers extends Charging {
    void recall(String account);
  }

  @ActivityInterface
  public interface All extends Cards, Transfers {}

  static class Bank implements All {
    @Override
    public void charge(String account) {}

    @Override
    public void block(String card) {}

    @Override
    public void recall(String account) {}
  }
}
