/** The annotation processors. */
@NullMarked
package dev.chronotype.processor;

import org.jspecify.annotations.NullMarked;
