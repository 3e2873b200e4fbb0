package samples;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.chronotype.ActivityDefinition;

class Jobs {
  @JsonFormat(shape = JsonFormat.Shape.OBJECT)
  enum Colour { // error: [CT215] Jobs.Job.colour is a Jobs.Colour at enum (ecj: Colour)
    RED("#f00");

    public final String code;

    Colour(String code) {
      this.code = code;
    }
  }

  record Job(Colour colour) {}

  @ActivityDefinition
  void run(Job job) {}
}
