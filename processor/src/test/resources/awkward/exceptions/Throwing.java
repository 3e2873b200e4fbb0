package awkward.exceptions;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s")
public class Throwing extends Base<InterruptedException, Throwing.In> {

  public record In() {}

  @ActivityDefinition
  public String checked(In in) throws ReflectiveOperationException, java.sql.SQLException {
    return "";
  }

  @ActivityDefinition
  public void anything(In in) throws Throwable {}
}
