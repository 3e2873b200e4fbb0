package dev.chronotype.processor.model;

/**
 * The value of an annotation member that was written down, and where.
 *
 * @param <T> the type of the value
 */
public record Setting<T>(T value, Site site) {}
