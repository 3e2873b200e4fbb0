package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Files {
  record File(
      String in,
      List<Integer> numbers) {}

  @ActivityDefinition
  void store(File file) {}
}
