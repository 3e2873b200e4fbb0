package com.example.bad;

import dev.chronotype.ActivityDefinition;

public class UnreadableTimeout {

  public record Report(int year) {}

  @ActivityDefinition(startToCloseTimeout = "30 secs") // error: [CT401]
  public void publish(Report report) {}
}
