package com.acme.greeting;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Activities(startToCloseTimeout = "30s", retry = @Retry(maximumAttempts = 5))
public class GreetingActivities {

  /** Puts a greeting and a name together. */
  @ActivityDefinition
  public String composeGreeting(ComposeGreeting input) {
    return input.greeting() + ", " + input.name() + "!";
  }

  @ActivityDefinition(name = "send-email", startToCloseTimeout = "2m", heartbeatTimeout = "10s")
  public CompletionStage<Receipt> sendEmail(Email email) {
    return CompletableFuture.completedFuture(new Receipt(email.to()));
  }
}
