package samples;

import dev.chronotype.ActivityDefinition;
import java.util.ArrayList;

class Shipping {
  record ShipInput(ArrayList<String> articles) {}

  @ActivityDefinition
  void ship(ShipInput input) {}
}
