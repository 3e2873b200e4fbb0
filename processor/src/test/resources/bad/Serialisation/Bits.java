package samples;

import dev.chronotype.ActivityDefinition;
import java.util.BitSet;

class Jobs {
  record Job(BitSet flags) {} // error(javac): [CT201] Jobs.Job.flags is a BitSet at flags

  @ActivityDefinition
  void run(Job job) {} // error(ecj): [CT201] Jobs.Job.flags is a BitSet at job
}
