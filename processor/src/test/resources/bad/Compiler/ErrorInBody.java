package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  record Mail(String text) {}

  // generates: samples.OfficeRegistration
  // generates: samples.OfficeStub
  @ActivityDefinition
  int send(Mail mail) {
    // error(javac): incompatible types at "text"
    // error(ecj): Type mismatch at "text"
    return "text";
  }
}
