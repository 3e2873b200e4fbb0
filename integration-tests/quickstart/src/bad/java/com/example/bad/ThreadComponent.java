package com.example.bad;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

/** A payload goes over the network; a thread cannot. */
@Activities(startToCloseTimeout = "30s")
public class ThreadComponent {

  public record Job(String id, Thread runner) {} // error: [CT201]

  @ActivityDefinition
  public void start(Job job) {}
}
