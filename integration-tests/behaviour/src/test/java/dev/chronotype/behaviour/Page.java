package dev.chronotype.behaviour;

import java.util.List;

/** A generic payload. */
public record Page<T>(List<T> items, String next) {}
