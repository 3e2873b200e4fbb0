/** Servers and Workers for tests, tests of activities, and typed fakes of them. */
@NullMarked
package dev.chronotype.testing;

import org.jspecify.annotations.NullMarked;
