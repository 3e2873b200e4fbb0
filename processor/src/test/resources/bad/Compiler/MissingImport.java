package samples;

// error(javac): package com.acme does not exist at com.acme.Letter
// error(ecj): The import com.acme cannot be resolved at com.acme.Letter
import com.acme.Letter;
import dev.chronotype.ActivityDefinition;

class Office {
  @ActivityDefinition
  // error(javac): cannot find symbol at Letter
  // error(ecj): Letter cannot be resolved to a type at Letter
  void send(Letter letter) {}
}
