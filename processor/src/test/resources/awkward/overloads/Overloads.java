package awkward.overloads;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s")
public class Overloads {

  public record First() {}

  public record Second() {}

  public record Third<T>(T value) {}

  public static class Other {
    public record First() {}
  }

  @ActivityDefinition
  public String go(First first) {
    return "";
  }

  @ActivityDefinition(name = "go-second", startToCloseTimeout = "2s")
  public int go(Second second) {
    return 2;
  }

  @ActivityDefinition(name = "go-third")
  public void go(Third<String> third) {}

  @ActivityDefinition(name = "go-other")
  public void go(Other.First first) {}

  @ActivityDefinition
  public String goAsync(First first) {
    return "";
  }

  /** No definition, but the same name. */
  public String go(String text) {
    return text;
  }
}
