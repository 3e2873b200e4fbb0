package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  static class Declined extends RuntimeException { // error: [CT210] Jobs.Job.reason is a Jobs.Declined, which extends RuntimeException of the JDK at class (ecj: Declined)
    private static final long serialVersionUID = 1;

    public Declined() {}
  }

  record Job(Declined reason) {}

  @ActivityDefinition
  void run(Job job) {}
}
