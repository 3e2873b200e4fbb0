package dev.chronotype.processor.check;

import dev.chronotype.processor.model.TypeModel;
import org.jspecify.annotations.Nullable;

/**
 * That a value is decoded as something else than what stands in the place of a type variable.
 *
 * @param variable the type variable
 * @param decoded what the value is decoded to: the first bound of the variable
 * @param actual what its user expects; null where nobody has said yet
 */
record Decoding(String variable, TypeModel decoded, @Nullable TypeModel actual) {}
