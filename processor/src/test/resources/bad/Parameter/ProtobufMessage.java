package samples;

import com.google.protobuf.StringValue;
import dev.chronotype.ActivityDefinition;

class Greetings {
  @ActivityDefinition
  void greet(StringValue name) {} // error: [CT103] Greetings.greet takes the protobuf message StringValue at name
}
