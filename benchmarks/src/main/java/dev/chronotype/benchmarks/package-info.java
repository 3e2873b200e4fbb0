/** What Chronotype costs, and what it saves, beside others. */
@NullMarked
package dev.chronotype.benchmarks;

import org.jspecify.annotations.NullMarked;
