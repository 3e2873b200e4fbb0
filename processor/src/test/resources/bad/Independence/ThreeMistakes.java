package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.Future;

class Jobs {
  @ActivityDefinition(startToCloseTimeout = "soon") // error: [CT401] startToCloseTimeout = "soon" is no duration at "soon" (ecj: startToCloseTimeout)
  // error: [CT116] Jobs.run returns Future<Void> at run
  // error: [CT103] Jobs.run takes a String at job
  Future<Void> run(String job) {
    return null;
  }
}
