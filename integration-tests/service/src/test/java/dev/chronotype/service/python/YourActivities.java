package dev.chronotype.service.python;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import io.temporal.failure.ApplicationFailure;

/** Of the same Activity Types as those of {@code peer.py}. */
@Activities(startToCloseTimeout = "20s")
public class YourActivities {

  @ActivityDefinition(name = "your_activity")
  public String yourActivity(YourParams input) {
    return input.greeting() + ", " + input.name() + "!";
  }

  @ActivityDefinition
  public String refuse(YourParams input) {
    throw ApplicationFailure.newNonRetryableFailure("there is no " + input.name(), "NoSuchName");
  }
}
