/**
 * What users of Chronotype call at run time: {@link dev.chronotype.runtime.ChronotypePlugin} and
 * {@link dev.chronotype.runtime.ActivityDispatcher} put generated {@linkplain
 * dev.chronotype.runtime.ActivityRegistration registrations} on Workers.
 */
@NullMarked
package dev.chronotype.runtime;

import org.jspecify.annotations.NullMarked;
