package samples;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes(@JsonSubTypes.Type(Percentage.class))
  interface Discount {}

  record Percentage(int percent) implements Discount {}

  record Line(String article, Discount discount) {}

  record Job(List<Line> lines) {}

  @ActivityDefinition
  void run(Job job) {}
}
