package dev.chronotype.processor.model.codec;

import com.squareup.javapoet.TypeName;

/** A component of a record, and what writes and reads it. */
public record ComponentCodec(String name, TypeName type, CodecUse use) {}
