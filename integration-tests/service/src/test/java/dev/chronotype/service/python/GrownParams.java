package dev.chronotype.service.python;

/** What a later version of a caller sends. */
public record GrownParams(int emphasis, String greeting, String name) {}
