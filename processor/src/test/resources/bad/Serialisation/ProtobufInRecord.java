package samples;

import dev.chronotype.ActivityDefinition;
import io.temporal.api.common.v1.Payload;

class Jobs {
  record Job(Payload payload) {} // error(javac): [CT209] Jobs.Job.payload is a Payload, a protobuf message inside another value at payload

  @ActivityDefinition
  void run(Job job) {} // error(ecj): [CT209] Jobs.Job.payload is a Payload, a protobuf message inside another value at job
}
