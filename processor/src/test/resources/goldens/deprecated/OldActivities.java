package com.acme.old;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

/**
 * Activities of the first version.
 *
 * @deprecated nobody calls them any more
 */
@Deprecated
@Activities(startToCloseTimeout = "10s")
public class OldActivities {

  @Deprecated(forRemoval = true)
  public record OldInput() {}

  public record NewInput() {}

  /**
   * Does it the old way.
   *
   * @param input says what
   * @return what was done
   * @deprecated use {@link #newer} instead
   */
  @Deprecated(since = "1", forRemoval = true)
  @ActivityDefinition
  public String older(OldInput input) {
    return "";
  }

  /** Does it the new way. */
  @ActivityDefinition
  public String newer(NewInput input) {
    return "";
  }
}
