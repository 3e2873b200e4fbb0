/** Tells which payloads generated codecs can write and read. */
@NullMarked
package dev.chronotype.processor.check.codec;

import org.jspecify.annotations.NullMarked;
