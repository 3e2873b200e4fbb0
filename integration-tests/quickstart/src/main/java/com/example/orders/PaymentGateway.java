package com.example.orders;

import com.example.orders.PaymentActivities.CardDeclinedException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stands for the bank: does not answer the first request of each order, and has a limit. */
public class PaymentGateway {

  private static final BigDecimal LIMIT = new BigDecimal("1000.00");

  private final Map<String, Integer> requests = new ConcurrentHashMap<>();
  private final Map<String, BigDecimal> charges = new ConcurrentHashMap<>();

  public void charge(String key, BigDecimal amount) {
    if (requests.merge(key, 1, Integer::sum) == 1) {
      throw new IllegalStateException("the bank does not answer");
    }
    if (amount.compareTo(LIMIT) > 0) {
      throw new CardDeclinedException(amount + " is over the limit of " + LIMIT);
    }
    charges.put(key, amount);
  }

  public void refund(String key) {
    charges.remove(key);
  }

  /** What an order was charged in the end. */
  public BigDecimal chargedFor(String key) {
    return charges.getOrDefault(key, BigDecimal.ZERO);
  }

  /** How often a charge was asked for. */
  public int requestsFor(String key) {
    return requests.getOrDefault(key, 0);
  }
}
