package com.example.greeting;

public class GreetingWorkflowImpl implements GreetingWorkflow {

  // Generated from GreetingActivities, with the timeout that is written there.
  private final GreetingActivitiesStub activities = GreetingActivitiesStub.create();

  @Override
  public String greet(String name) {
    return activities.yourActivity(new YourParams("Hello", name));
  }
}
