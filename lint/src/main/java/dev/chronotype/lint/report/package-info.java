/** What is told to the user, and whether it is. */
@NullMarked
package dev.chronotype.lint.report;

import org.jspecify.annotations.NullMarked;
