package dev.chronotype.processor.model;

/**
 * A component of a record.
 *
 * @param customised whether a Jackson annotation on it or its record may change how it is written
 */
public record ComponentModel(String name, TypeModel type, boolean customised, Site site) {}
