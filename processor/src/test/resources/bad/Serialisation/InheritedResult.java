package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

abstract class Base<T> {
  record Job(String id) {}

  @ActivityDefinition
  T run(Job job) {
    return null;
  }
}

// error(javac): [CT201] The result of Base.run is a Thread at class
// error(ecj): [CT201] The result of Base.run is a Thread at Jobs
@Activities class Jobs extends Base<Thread> {}
