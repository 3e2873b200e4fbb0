package samples;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.chronotype.ActivityDefinition;

class Jobs {
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes({@JsonSubTypes.Type(Card.class), @JsonSubTypes.Type(Cash.class)})
  sealed interface Payment permits Card, Cash {}

  record Card(String number) implements Payment {}

  record Cash(int coins) implements Payment {}

  record Job(Payment payment) {}

  @ActivityDefinition
  void run(Job job) {}
}
