package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.AssumeSerializable;
import java.util.BitSet;

class Jobs {
  record Job(@AssumeSerializable BitSet known, BitSet unknown) {} // error(javac): [CT201] Jobs.Job.unknown is a BitSet at unknown

  @ActivityDefinition
  void run(Job job) {} // error(ecj): [CT201] Jobs.Job.unknown is a BitSet at job
}
