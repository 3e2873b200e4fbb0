package samples;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.chronotype.ActivityDefinition;

class Jobs {
  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  @JsonSubTypes({@JsonSubTypes.Type(Cash.class), @JsonSubTypes.Type(Transfer.class)})
  sealed interface Payment permits Cash, Transfer {}

  record Cash() implements Payment {}

  record Transfer(String account) implements Payment {}

  record Job(Payment payment) {}

  @ActivityDefinition
  void run(Job job) {}
}
