package dev.chronotype.runtime.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that Chronotype's annotation processor wrote, in its class file, so that coverage
 * tools leave it out and the processor knows its own earlier output again.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ChronotypeGenerated {}
