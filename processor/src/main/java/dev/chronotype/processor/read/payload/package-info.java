/** Reads what values are made of, as deep as it goes. */
@NullMarked
package dev.chronotype.processor.read.payload;

import org.jspecify.annotations.NullMarked;
