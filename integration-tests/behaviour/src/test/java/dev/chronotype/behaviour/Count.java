package dev.chronotype.behaviour;

/** A payload. */
public record Count(int n) {}
