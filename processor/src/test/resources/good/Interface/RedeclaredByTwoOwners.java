package samples;

import io.temporal.activity.ActivityInterface;

class Shop {
  public interface Charging {
    void charge(String account);
  }

  public interface Cards extends Charging {
    void block(String card);
  }

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
