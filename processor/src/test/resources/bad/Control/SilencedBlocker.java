package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  @ActivityDefinition
  // warning: [CT906] CT101 cannot be silenced: @SuppressWarnings("chronotype:CT101") has no effect on it at "chronotype:CT101" (ecj: @SuppressWarnings)
  @SuppressWarnings("chronotype:CT101")
  void exact() {} // error: [CT101] Jobs.exact takes no parameter at exact

  @ActivityDefinition
  // warning: [CT906] CT101 cannot be silenced: @SuppressWarnings("chronotype:CT1xx") has no effect on it at "chronotype:CT1xx" (ecj: @SuppressWarnings)
  @SuppressWarnings("chronotype:CT1xx")
  void family() {} // error: [CT101] Jobs.family takes no parameter at family
}
