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

  record Job(Box<?> box) {} // error(javac): [CT215] Jobs.Job.box.content[] is a Jobs.Name, written as a text but read from any JSON, as a String at box

  @ActivityDefinition
  void run(Job job) {} // error(ecj): [CT215] Jobs.Job.box.content[] is a Jobs.Name at job
}
