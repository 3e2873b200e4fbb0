/**
 * How fast payloads are written and read, beside the SDK's default converter and other libraries.
 */
@NullMarked
package dev.chronotype.benchmarks.codec;

import org.jspecify.annotations.NullMarked;
