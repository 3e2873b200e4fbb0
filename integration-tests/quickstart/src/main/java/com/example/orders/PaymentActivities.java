package com.example.orders;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;
import java.math.BigDecimal;

@Activities(
    namePrefix = "payment-",
    startToCloseTimeout = "10s",
    retry =
        @Retry(
            initialInterval = "200ms",
            maximumAttempts = 5,
            doNotRetry = PaymentActivities.CardDeclinedException.class))
public class PaymentActivities {

  private final PaymentGateway gateway;

  public PaymentActivities(PaymentGateway gateway) {
    this.gateway = gateway;
  }

  public record ChargeCard(String orderId, BigDecimal amount) {}

  public record RefundCharge(String orderId) {}

  /** Charges the card; the order's id is the idempotency key, so that a retry is safe. */
  @ActivityDefinition
  public void charge(ChargeCard input) {
    gateway.charge(input.orderId(), input.amount());
  }

  /** Refunds what was charged for an order, if anything was. */
  @ActivityDefinition
  public void refund(RefundCharge input) {
    gateway.refund(input.orderId());
  }

  /** No further attempt will change the bank's mind. */
  public static class CardDeclinedException extends RuntimeException {
    public CardDeclinedException(String message) {
      super(message);
    }
  }
}
