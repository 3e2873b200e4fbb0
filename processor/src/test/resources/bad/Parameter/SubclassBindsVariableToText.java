package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

abstract class Importing<T> {
  @ActivityDefinition
  void load(T rows) {}
}

// error(javac): [CT103] Importing.load takes a String at class
// error(ecj): [CT103] Importing.load takes a String at TextImporting
@Activities class TextImporting extends Importing<String> {}
