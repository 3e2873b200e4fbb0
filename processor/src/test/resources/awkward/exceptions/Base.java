package awkward.exceptions;

import dev.chronotype.ActivityDefinition;
import java.io.IOException;

public abstract class Base<E extends Exception, I extends Record> {

  @ActivityDefinition
  public String generic(I input) throws E, IOException {
    return "";
  }

  @ActivityDefinition
  public void nothing(I input) throws E {}
}
