/** Reads the bodies of activities. */
@NullMarked
package dev.chronotype.lint.body;

import org.jspecify.annotations.NullMarked;
