package samples;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import dev.chronotype.ActivityDefinition;

class Jobs {
  static class ByName extends StdConverter<String, Thread> {
    @Override
    public Thread convert(String name) {
      return new Thread(name);
    }
  }

  record Job(
      @JsonSerialize(using = ToStringSerializer.class) @JsonDeserialize(converter = ByName.class)
          Thread worker) {}

  @ActivityDefinition
  void run(Job job) {}
}
