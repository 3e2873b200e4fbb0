package dev.chronotype.behaviour;

/** A payload. */
public record Compose(String greeting, String name) {}
