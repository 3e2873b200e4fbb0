package dev.chronotype.processor.model.codec;

import com.squareup.javapoet.ClassName;
import org.jspecify.annotations.Nullable;

/**
 * What makes an empty collection or map.
 *
 * @param type its class
 * @param constants the enum whose constants are the keys or elements; null unless the class asks
 *     for it
 */
public record Maker(ClassName type, @Nullable ClassName constants) {}
