package com.example.orders;

import java.math.BigDecimal;

/** What became of an order. */
public record Fulfilment(String orderId, BigDecimal paid, String trackingNumber) {}
