package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Files {
  record File(byte[] in, String reader, List<String> lines) {}

  @ActivityDefinition
  void store(File file) {}
}
