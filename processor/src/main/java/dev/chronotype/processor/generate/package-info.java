/** Turns a model without errors into source files. */
@NullMarked
package dev.chronotype.processor.generate;

import org.jspecify.annotations.NullMarked;
