package samples;

import dev.chronotype.ActivityDefinition;
import java.util.BitSet;

@SuppressWarnings("chronotype:CT999") // warning: [CT908] @SuppressWarnings("chronotype:CT999") names no diagnostic of Chronotype; did you mean "chronotype:CT9xx"? at "chronotype:CT999" (ecj: @SuppressWarnings)
class Jobs {
  record Job(BitSet flags) {} // error(javac): [CT201] Jobs.Job.flags is a BitSet at flags

  @ActivityDefinition
  @SuppressWarnings({"unused", "chronotype:ct201"}) // warning: [CT908] did you mean "chronotype:CT201"? at "chronotype:ct201" (ecj: @SuppressWarnings)
  void run(Job job) {} // error(ecj): [CT201] Jobs.Job.flags is a BitSet at job
}
