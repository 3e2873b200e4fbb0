package multi.library;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.List;

@Activities(namePrefix = "base.", startToCloseTimeout = "7s")
public abstract class Base<T extends Record> implements Described<T> {

  public record Zebra(String name) {}

  /** Comes first in the source, and last in the alphabet. */
  @ActivityDefinition
  public String zebra(Zebra zebra) {
    return zebra.name();
  }

  @ActivityDefinition
  public List<T> apple(T fruit) {
    return List.of(fruit);
  }

  @ActivityDefinition
  public int mango(Zebra zebra) {
    return 1;
  }

  @ActivityDefinition
  public void banana(T fruit) {}

  @Deprecated
  @ActivityDefinition(name = "banana-zebra")
  public void banana(Zebra zebra) {}
}
