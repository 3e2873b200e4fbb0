package dev.chronotype.processor.model;

/** A component that a record would have in the place of a class. */
public record ComponentModel(String name, TypeModel type) {}
