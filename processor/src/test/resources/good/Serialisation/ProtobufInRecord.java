package samples;

import dev.chronotype.ActivityDefinition;
import io.temporal.api.common.v1.Payload;

class Jobs {
  record Job(byte[] payload) {}

  @ActivityDefinition
  Payload run(Job job) {
    return Payload.getDefaultInstance();
  }
}
