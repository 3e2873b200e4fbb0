/**
 * Not API: may change in any version. How activities are found, decoded, called and completed; the
 * lowest of the three packages, which knows neither the users' API nor that of generated code.
 */
@NullMarked
package dev.chronotype.runtime.internal;

import org.jspecify.annotations.NullMarked;
