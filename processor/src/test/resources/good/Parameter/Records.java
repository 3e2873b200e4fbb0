package samples;

import dev.chronotype.ActivityDefinition;
import java.io.Serializable;
import java.util.List;

interface Contract {
  record Empty() {}

  record Page<T>(List<T> items) {}

  record Signed(String name) implements Serializable {}

  @ActivityDefinition
  void empty(Empty input);

  @ActivityDefinition
  void page(Page<Signed> input);

  @ActivityDefinition
  void signed(Signed input);
}
