/** Knows what the SDK's default Data Converter, which is Jackson, makes of a type. */
@NullMarked
package dev.chronotype.processor.check.payload;

import org.jspecify.annotations.NullMarked;
