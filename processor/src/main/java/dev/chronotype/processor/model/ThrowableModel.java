package dev.chronotype.processor.model;

/**
 * An exception that is not to be retried.
 *
 * @param binaryName what {@link Class#getName()} gives, which is what Temporal compares
 * @param display its simple name
 * @param isAbstract whether it can never be thrown itself
 */
public record ThrowableModel(String binaryName, String display, boolean isAbstract) {}
