package awkward.typeannotations;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

@Activities(startToCloseTimeout = "1s")
public class Annotated {

  public record In(@Nullable String text, List<@Nullable String> all) {}

  @ActivityDefinition
  public @Nullable String text(@Nullable("x") In in) {
    return in.text();
  }

  @ActivityDefinition
  public Map<@Nullable String, @Nullable("x") List<@Nullable Integer>> map(@Nullable In in) {
    return null;
  }

  @ActivityDefinition
  public java.lang.@Nullable Integer qualified(Annotated.@Nullable In in) {
    return null;
  }

  @ActivityDefinition
  public @Nullable String @Nullable [] @Nullable("x") [] array(In in) {
    return null;
  }

  @ActivityDefinition
  public @Nullable int primitive(In in) {
    return 1;
  }

  @ActivityDefinition
  public CompletionStage<@Nullable Void> nothing(In in) {
    return null;
  }
}
