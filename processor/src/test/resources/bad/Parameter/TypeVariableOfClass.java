package samples;

import dev.chronotype.ActivityDefinition;

// error(javac): [CT113] Importing is generic at class
// error(ecj): [CT113] Importing is generic at Importing
class Importing<R extends Record> {
  @ActivityDefinition
  void load(R rows) {} // error: [CT103] Importing.load takes the type variable R at rows
}
