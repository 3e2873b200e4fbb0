package samples;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.chronotype.ActivityDefinition;

class Jobs {
  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  @JsonSubTypes({@JsonSubTypes.Type(Card.class), @JsonSubTypes.Type(GiftCard.class)})
  sealed interface Payment permits Card, GiftCard {}

  record Card(String number) implements Payment {}

  record GiftCard(String number, int points) implements Payment {}

  record Job(@JsonIgnore Payment payment, int count) {}

  @ActivityDefinition
  void run(Job job) {}
}
