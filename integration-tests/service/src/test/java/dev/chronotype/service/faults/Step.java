package dev.chronotype.service.faults;

/**
 * What an activity is to do.
 *
 * @param id of the one effect that it has
 * @param journal where the effect goes
 */
public record Step(String id, String journal) {}
