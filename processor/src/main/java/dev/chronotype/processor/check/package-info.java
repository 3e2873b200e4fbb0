/** The rules: each a pure function from the model to diagnostics. */
@NullMarked
package dev.chronotype.processor.check;

import org.jspecify.annotations.NullMarked;
