/** The javac plugin that finds what is wrong in the bodies of activities. */
@NullMarked
package dev.chronotype.lint;

import org.jspecify.annotations.NullMarked;
