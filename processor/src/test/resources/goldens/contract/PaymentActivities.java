package com.acme.payment;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;
import java.io.IOException;

/** The contract between the workflows and the payment workers. */
@Activities(
    namePrefix = "payment/",
    taskQueue = "payments",
    scheduleToCloseTimeout = "1d",
    scheduleToStartTimeout = "90m",
    retry =
        @Retry(
            initialInterval = "500ms",
            backoffCoefficient = 1.5,
            maximumInterval = "PT1M",
            doNotRetry = {IllegalStateException.class, PaymentActivities.Refused.class}))
public interface PaymentActivities {

  record Payment(String account, long cents) {}

  final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** Takes the money. */
  @ActivityDefinition
  String charge(Payment payment) throws Refused, IOException;

  /** Gives it back. */
  @ActivityDefinition(taskQueue = "refunds")
  void refund(Payment payment);

  /** No Activity Definition: a helper of implementations. */
  default boolean isSmall(Payment payment) {
    return payment.cents() < 100;
  }
}
