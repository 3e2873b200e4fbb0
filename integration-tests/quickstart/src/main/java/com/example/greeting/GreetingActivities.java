package com.example.greeting;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "5s")
public class GreetingActivities {

  @ActivityDefinition(name = "your_activity")
  public String yourActivity(YourParams input) {
    return input.greeting() + ", " + input.name() + "!";
  }
}
