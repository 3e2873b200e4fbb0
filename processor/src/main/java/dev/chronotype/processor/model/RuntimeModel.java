package dev.chronotype.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * The runtime that the generated code will be compiled against.
 *
 * @param present whether it can be named from the user's code
 * @param module the user's named module, or null
 * @param level the spi level that it serves
 * @param version its version, for messages
 */
public record RuntimeModel(boolean present, @Nullable String module, int level, String version) {}
