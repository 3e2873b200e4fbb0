package com.example.bad;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "30s")
public class TwoParameters {

  @ActivityDefinition
  public void transfer(String account, long cents) {} // error: [CT102]
}
