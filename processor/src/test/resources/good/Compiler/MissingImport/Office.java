package samples;

import com.acme.Letter;
import dev.chronotype.ActivityDefinition;

class Office {
  @ActivityDefinition
  void send(Letter letter) {}
}
