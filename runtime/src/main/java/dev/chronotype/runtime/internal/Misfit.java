package dev.chronotype.runtime.internal;

/**
 * Where a codec gave up.
 *
 * @param offset of the first byte that does not fit
 * @param expected what would have fit, for people
 */
public record Misfit(int offset, String expected) {}
