package samples;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.chronotype.ActivityDefinition;

class Jobs {
  public static class Account {
    public String owner;

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public int limit; // warning: [CT226] Jobs.Job.account.limit does not come back at limit
  }

  record Job(Account account) {}

  @ActivityDefinition
  void run(Job job) {}
}
