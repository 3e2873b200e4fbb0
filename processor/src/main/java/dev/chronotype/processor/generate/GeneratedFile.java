package dev.chronotype.processor.generate;

import com.squareup.javapoet.ClassName;

/** A source file that is ready to be written. */
public record GeneratedFile(ClassName name, String text) {}
