package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  public static class Money {
    public long cents;
  }

  record Job(String name, Money price) {} // warning(javac): [CT228] Jobs.Job.price is the class Jobs.Money, which has no codec at price

  @ActivityDefinition
  void run(Job job) {} // warning(ecj): [CT228] Jobs.Job.price is the class Jobs.Money, which has no codec at job
}
