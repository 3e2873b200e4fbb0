package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.MemberModel;
import org.jspecify.annotations.Nullable;

/**
 * How Jackson writes and reads what it takes for a single value.
 *
 * @param getter gives the value
 * @param creator makes the object of the value; null where nothing does, as for constants
 * @param isConstructor whether the creator is no factory
 */
public record ValueShape(Accessor getter, @Nullable MemberModel creator, boolean isConstructor) {}
