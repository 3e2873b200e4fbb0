package samples;

import dev.chronotype.ActivityDefinition;

// error(javac): [CT113] Pages is generic at class
// error(ecj): [CT113] Pages is generic at Pages
class Pages<T> {
  record Query(String text) {}

  @ActivityDefinition
  T find(Query query) { // error: [CT117] Pages.find returns T at find
    return null;
  }
}
