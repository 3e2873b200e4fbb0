package samples;

import dev.chronotype.ActivityDefinition;

class Reports {
  record RenderInput() {}

  @ActivityDefinition
  String render(RenderInput input) {
    return "";
  }
}
