package dev.chronotype.service.python;

/** As in the documentation of Temporal's Python SDK. */
public record YourParams(String greeting, String name) {}
