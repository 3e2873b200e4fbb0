package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  public static class Search {
    private List<String> metadata; // error: [CT215] Jobs.Job.search.metadata is a List<String>, written as an array but read from a text, by setMetadata(String) at metadata

    public List<String> getMetadata() {
      return metadata;
    }

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
