/**
 * Whether generated codecs do what the SDK's default converter does, on far more than tests try.
 */
@NullMarked
package dev.chronotype.benchmarks.fuzz;

import org.jspecify.annotations.NullMarked;
