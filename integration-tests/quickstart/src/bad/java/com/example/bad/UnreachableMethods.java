package com.example.bad;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

/** A Worker could call neither; both are told at once. */
@Activities(startToCloseTimeout = "30s")
public class UnreachableMethods {

  public record Email(String to, String subject) {}

  @ActivityDefinition
  private void forward(Email email) {} // error: [CT106]

  @ActivityDefinition
  public static void archive(Email email) {} // error: [CT105]
}
