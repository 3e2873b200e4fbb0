package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  @ActivityDefinition
  // error(javac): illegal start of type at {
  // error(ecj): Syntax error, insert ")" to complete MethodDeclaration at (
  void send( {}
}
