package com.example.bad;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

/** A second parameter, one day, would break every workflow that is running. */
@Activities(startToCloseTimeout = "30s")
public class StringParameter {

  @ActivityDefinition
  public String greet(String name) { // error: [CT103]
    return "Hello, " + name + "!";
  }
}
