package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.AssumeSerializable;
import java.util.BitSet;

class Jobs {
  record Job(@AssumeSerializable BitSet known, @AssumeSerializable BitSet unknown) {}

  @ActivityDefinition
  void run(Job job) {}
}
