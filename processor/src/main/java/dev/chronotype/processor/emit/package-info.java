/** The only package that writes files. */
@NullMarked
package dev.chronotype.processor.emit;

import org.jspecify.annotations.NullMarked;
