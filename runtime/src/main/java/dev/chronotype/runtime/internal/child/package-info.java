/**
 * Child processes: activities that run in a JVM of their own. Not for use by others: it changes in
 * any version.
 */
@NullMarked
package dev.chronotype.runtime.internal.child;

import org.jspecify.annotations.NullMarked;
