package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.orders.PaymentActivities.ChargeCard;
import dev.chronotype.testing.ActivityTest;
import io.temporal.api.enums.v1.RetryState;
import io.temporal.failure.ActivityFailure;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The activities alone, called as a workflow calls them. */
class PaymentActivitiesTest {

  private final PaymentGateway bank = new PaymentGateway();
  private final ActivityTest test =
      ActivityTest.of(PaymentActivitiesRegistration.of(new PaymentActivities(bank)));
  private final PaymentActivitiesStub payments = PaymentActivitiesStub.create();

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void chargesOnTheSecondAttemptWhatTheBankDidNotAnswer() {
    assertEquals(RetryState.RETRY_STATE_MAXIMUM_ATTEMPTS_REACHED, refusal("25.00"));

    test.attempt(2).run(() -> payments.charge(card("25.00")));
    assertEquals(new BigDecimal("25.00"), bank.chargedFor("42"));
  }

  @Test
  void doesNotAskAgainWhenTheCardIsDeclined() {
    refusal("1000.01");

    test.attempt(2);
    assertEquals(RetryState.RETRY_STATE_NON_RETRYABLE_FAILURE, refusal("1000.01"));
  }

  private RetryState refusal(String amount) {
    return assertThrows(
            ActivityFailure.class, () -> test.run(() -> payments.charge(card(amount))))
        .getRetryState();
  }

  private static ChargeCard card(String amount) {
    return new ChargeCard("42", new BigDecimal(amount));
  }
}
