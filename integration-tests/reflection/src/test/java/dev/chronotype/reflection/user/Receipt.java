package dev.chronotype.reflection.user;

/** A result, and what a heartbeat tells. */
public record Receipt(Order.Id order, long total) {}
