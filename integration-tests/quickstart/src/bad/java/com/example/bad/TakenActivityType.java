package com.example.bad;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

/** Only one of two could be registered, and histories name nothing but the Activity Type. */
@Activities(startToCloseTimeout = "30s")
public class TakenActivityType {

  public record Letter(String to) {}

  @ActivityDefinition(name = "send")
  public void sendByMail(Letter letter) {}

  @ActivityDefinition(name = "send") // error: [CT305]
  public void sendByPigeon(Letter letter) {}
}
