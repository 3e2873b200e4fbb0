package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Shipping {
  record Line(String article) {}

  record ShipInput(List<Line> lines) {}

  @ActivityDefinition
  void ship(ShipInput input) {}
}
