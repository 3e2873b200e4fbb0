package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  public static class Account {
    public String owner;

    public int limit;
  }

  record Job(Account account) {}

  @ActivityDefinition
  void run(Job job) {}
}
