/**
 * How activities get onto Workers. The annotation processor generates a {@linkplain
 * dev.chronotype.runtime.ActivityRegistration registration} for each class or interface with
 * Activity Definitions; {@link dev.chronotype.runtime.ChronotypePlugin} puts registrations on
 * Workers. {@link dev.chronotype.runtime.ActivityDispatcher} does it by hand, where the SDK takes
 * no plugins.
 *
 * <p>A workflow needs nothing of this package: it calls the generated stubs.
 */
@NullMarked
package dev.chronotype.runtime;

import org.jspecify.annotations.NullMarked;
