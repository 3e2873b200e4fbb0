package samples;

import dev.chronotype.ActivityDefinition;

class Reports {
  @ActivityDefinition
  String render() { // error: [CT101] Reports.render takes no parameter at render
    return "";
  }
}
