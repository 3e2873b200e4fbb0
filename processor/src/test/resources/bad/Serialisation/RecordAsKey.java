package samples;

import dev.chronotype.ActivityDefinition;
import java.util.Map;

class Jobs {
  record Sku(String country, String number) {}

  record Job(Map<Sku, Integer> counts) {} // error(javac): [CT206] Jobs.Job.counts has a Jobs.Sku as its key at counts

  @ActivityDefinition
  void run(Job job) {} // error(ecj): [CT206] Jobs.Job.counts has a Jobs.Sku as its key at job
}
