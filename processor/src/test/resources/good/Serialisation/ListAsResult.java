package samples;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes(@JsonSubTypes.Type(Card.class))
  interface Payment {}

  record Card(String number) implements Payment {}

  record Job(String customer) {}

  record Payments(List<Payment> all) {}

  @ActivityDefinition
  Payments run(Job job) {
    return new Payments(List.of());
  }
}
