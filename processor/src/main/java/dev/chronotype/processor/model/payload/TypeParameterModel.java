package dev.chronotype.processor.model.payload;

/**
 * A type parameter of a class.
 *
 * @param bound its first bound; it may name the class's type variables
 */
public record TypeParameterModel(String name, TypeUse bound) {}
