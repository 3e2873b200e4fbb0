/** What values are made of on their way through the Data Converter, as plain data. */
@NullMarked
package dev.chronotype.processor.model.payload;

import org.jspecify.annotations.NullMarked;
