/** What the way to an activity and back costs, beside the SDK's own. */
@NullMarked
package dev.chronotype.benchmarks.path;

import org.jspecify.annotations.NullMarked;
