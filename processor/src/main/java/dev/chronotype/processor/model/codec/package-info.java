/** Which codecs are generated, as plain data. */
@NullMarked
package dev.chronotype.processor.model.codec;

import org.jspecify.annotations.NullMarked;
