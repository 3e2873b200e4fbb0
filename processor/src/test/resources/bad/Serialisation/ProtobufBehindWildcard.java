package samples;

import com.google.protobuf.StringValue;
import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  record Box<T extends List<StringValue>>(T content) {} // error(javac): [CT209] Jobs.Job.box.content[] is a StringValue, a protobuf message inside another value at content

  record Job(Box<?> box) {}

  @ActivityDefinition
  void run(Job job) {} // error(ecj): [CT209] Jobs.Job.box.content[] is a StringValue, a protobuf message inside another value at job
}
