/** Turns the compiler's elements into the model. The only package that looks at types. */
@NullMarked
package dev.chronotype.processor.read;

import org.jspecify.annotations.NullMarked;
