package samples;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  record Name(@JsonValue String text) {
    @JsonCreator
    Name {}
  }

  record Box<T extends List<Name>>(T content) {}

  record Job(Box<List<Name>> box) {}

  @ActivityDefinition
  void run(Job job) {}
}
