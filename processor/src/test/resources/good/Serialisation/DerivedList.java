package samples;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  public static class Basket {
    public List<String> articles = List.of();

    @JsonIgnore
    public List<String> getWarnings() {
      return List.of();
    }
  }

  record Job(Basket basket) {}

  @ActivityDefinition
  void run(Job job) {}
}
