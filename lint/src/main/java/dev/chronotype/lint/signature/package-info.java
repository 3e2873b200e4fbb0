/** Names of methods, and what is said of them. */
@NullMarked
package dev.chronotype.lint.signature;

import org.jspecify.annotations.NullMarked;
