package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Shipping {
  record Line(String article) {}

  @ActivityDefinition
  void ship(List<Line> lines) {} // error: [CT103] Shipping.ship takes the collection List<Shipping.Line> at lines
}
