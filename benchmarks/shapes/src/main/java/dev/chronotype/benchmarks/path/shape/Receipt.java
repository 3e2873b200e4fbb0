package dev.chronotype.benchmarks.path.shape;

/** A small payload. */
public record Receipt(String orderId, long number) {}
