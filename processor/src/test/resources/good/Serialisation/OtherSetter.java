package samples;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  public static class Search {
    private List<String> metadata;

    public List<String> getMetadata() {
      return metadata;
    }

    @JsonProperty
    public void setMetadata(List<String> metadata) {
      this.metadata = metadata;
    }

    public void setMetadata(String one) {
      this.metadata = List.of(one);
    }
  }

  record Job(Search search) {}

  @ActivityDefinition
  void run(Job job) {}
}
