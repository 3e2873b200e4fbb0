package dev.chronotype.service.faults;

/** More than a Temporal Service takes. */
public record Photo(String pixels) {}
