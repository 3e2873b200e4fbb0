/** The catalogue of diagnostics and the only way to the compiler's messages. */
@NullMarked
package dev.chronotype.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
