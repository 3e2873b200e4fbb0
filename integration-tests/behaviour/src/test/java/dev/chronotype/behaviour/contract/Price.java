package dev.chronotype.behaviour.contract;

/** A payload, which both sides have. */
public record Price(String item, int cents) {}
