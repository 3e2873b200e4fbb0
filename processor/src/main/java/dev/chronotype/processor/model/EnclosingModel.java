package dev.chronotype.processor.model;

/**
 * The type that was read or one that encloses it.
 *
 * @param inner whether its instances need one of the type around it
 */
public record EnclosingModel(String display, boolean isPrivate, boolean inner, Site site) {}
