package dev.chronotype.processor.read;

import dev.chronotype.processor.model.ActivityTypeModel;
import java.util.List;

/** What became of reading a type. */
public sealed interface ReadResult {

  /**
   * All that it names is known.
   *
   * @param models one for each style in which the type has definitions: an interface can have both
   */
  record Ready(List<ActivityTypeModel> models) implements ReadResult {

    public Ready {
      models = List.copyOf(models);
    }
  }

  /**
   * Something that it names or has to have is not there yet: another processor may still add it.
   *
   * @param name the qualified name of the type, to read it again in the next round
   * @param missing what was not found
   * @param fromClassFile whether the missing name stands in a class file, where the compiler itself
   *     may never complain of it
   */
  record Deferred(String name, String missing, boolean fromClassFile) implements ReadResult {}
}
