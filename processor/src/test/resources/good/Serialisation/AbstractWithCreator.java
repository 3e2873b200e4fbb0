package samples;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.chronotype.ActivityDefinition;

class Jobs {
  /** As AutoValue has them: the creator makes a subclass, and takes what the getters write. */
  abstract static class Job {
    @JsonCreator
    static Job of(@JsonProperty("name") String name, @JsonProperty("count") int count) {
      return new NamedJob(name, count);
    }

    @JsonProperty("name")
    abstract String name();

    @JsonProperty("count")
    abstract int count();
  }

  static final class NamedJob extends Job {
    private final String name;
    private final int count;

    NamedJob(String name, int count) {
      this.name = name;
      this.count = count;
    }

    @Override
    String name() {
      return name;
    }

    @Override
    int count() {
      return count;
    }
  }

  record Work(Job job) {}

  @ActivityDefinition
  void run(Work work) {}
}
