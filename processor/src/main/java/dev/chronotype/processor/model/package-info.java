/** What was read, as plain immutable data: nothing here belongs to the compiler. */
@NullMarked
package dev.chronotype.processor.model;

import org.jspecify.annotations.NullMarked;
