package dev.chronotype.behaviour;

/** A payload. */
public record Empty() {}
