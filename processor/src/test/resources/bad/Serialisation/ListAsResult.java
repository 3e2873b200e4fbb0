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

  @ActivityDefinition
  List<Payment> run(Job job) { // error: [CT208] Jobs.run()[] is a Jobs.Payment at run
    return List.of();
  }
}
