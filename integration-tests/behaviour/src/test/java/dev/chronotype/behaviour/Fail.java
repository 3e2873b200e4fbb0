package dev.chronotype.behaviour;

/** A payload. */
public record Fail(String kind) {}
