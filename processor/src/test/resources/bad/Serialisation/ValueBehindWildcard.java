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

  record Job(Box<?> box) {} // warning(javac): [CT221] Jobs.Job.box.content[] is an Object at box

  @ActivityDefinition
  void run(Job job) {} // warning(ecj): [CT221] Jobs.Job.box.content[] is an Object at job
}
