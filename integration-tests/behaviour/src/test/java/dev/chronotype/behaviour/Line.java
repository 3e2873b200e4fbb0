package dev.chronotype.behaviour;

/** A payload. */
public record Line(String text, int amount) {}
