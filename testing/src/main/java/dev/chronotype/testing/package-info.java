/** Typed fakes of activities, for tests of workflows. */
@NullMarked
package dev.chronotype.testing;

import org.jspecify.annotations.NullMarked;
