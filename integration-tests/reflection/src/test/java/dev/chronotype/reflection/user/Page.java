package dev.chronotype.reflection.user;

import java.util.List;

/** A generic result. */
public record Page<T>(List<T> items) {}
