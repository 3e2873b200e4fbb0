package samples;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(@JsonProperty("id") String order, @JsonProperty("id") String customer) {} // error(javac): [CT212] The parameter job of Jobs.run is a Jobs.Job at order

  @ActivityDefinition
  void run(Job job) {} // error(ecj): [CT212] The parameter job of Jobs.run is a Jobs.Job at job
}
