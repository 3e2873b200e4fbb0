package samples;

import dev.chronotype.ActivityDefinition;
import java.util.ArrayList;

class Shipping {
  @ActivityDefinition
  void ship(ArrayList<String> articles) {} // error: [CT103] takes the collection ArrayList<String> at articles
}
