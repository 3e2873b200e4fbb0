/** Other JSON libraries, each as it is best used, in the SDK's converter in Jackson's place. */
@NullMarked
package dev.chronotype.benchmarks.codec.peer;

import org.jspecify.annotations.NullMarked;
