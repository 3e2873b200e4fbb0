package samples;

import dev.chronotype.ActivityDefinition;
import java.util.Map;

class Jobs {
  record Sku(String number) {} // warning(javac): [CT224] Jobs.Job.counts has a Jobs.Sku as its key at record

  record Job(Map<Sku, Integer> counts) {}

  @ActivityDefinition
  void run(Job job) {} // warning(ecj): [CT224] Jobs.Job.counts has a Jobs.Sku as its key at job
}
