package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  public static class Basket {
    public List<String> articles = List.of();

    public List<String> getWarnings() { // warning: [CT227] Jobs.Job.basket.getWarnings() is written as "warnings", and read by adding to what it returns at getWarnings
      return List.of();
    }
  }

  record Job(Basket basket) {}

  @ActivityDefinition
  void run(Job job) {}
}
