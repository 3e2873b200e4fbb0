package samples;

import dev.chronotype.ActivityDefinition;

// error(javac): [CT113] Pages is generic, but a Worker has to know what T stands for at class
// error(ecj): [CT113] Pages is generic, but a Worker has to know what T stands for at Pages
class Pages<T> {
  record Query(String text) {}

  @ActivityDefinition
  void index(Query query) {}
}
