package dev.chronotype.behaviour.contract;

/** A payload, which both sides have. */
public record Quote(String item, int amount) {}
