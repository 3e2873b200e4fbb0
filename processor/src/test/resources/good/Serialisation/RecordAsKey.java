package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  record Sku(String country, String number) {}

  record Count(Sku sku, int count) {}

  record Job(List<Count> counts) {}

  @ActivityDefinition
  void run(Job job) {}
}
