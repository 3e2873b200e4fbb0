/**
 * What generated code calls, and nothing else should. Binary-stable: code that was generated for an
 * older {@linkplain dev.chronotype.runtime.spi.SpiLevel level} keeps running on a newer runtime.
 */
@NullMarked
package dev.chronotype.runtime.spi;

import org.jspecify.annotations.NullMarked;
