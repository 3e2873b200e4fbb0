package samples;

import dev.chronotype.ActivityDefinition;
import java.util.BitSet;

class Jobs {
  record Job(BitSet flags) {}

  @ActivityDefinition
  @SuppressWarnings({"unused", "chronotype:CT201"})
  void run(Job job) {}
}
