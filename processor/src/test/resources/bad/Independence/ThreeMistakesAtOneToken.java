package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.Future;

class Jobs {
  @ActivityDefinition
  // error: [CT105] Jobs.run is static at run
  // error: [CT101] Jobs.run takes no parameter at run
  // error: [CT116] Jobs.run returns Future<Void> at run
  static Future<Void> run() {
    return null;
  }
}
