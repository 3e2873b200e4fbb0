/** What annotation processors add to a compile. */
@NullMarked
package dev.chronotype.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
