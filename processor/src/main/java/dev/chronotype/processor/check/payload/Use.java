package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;

/**
 * A type where a value of it is written or read.
 *
 * @param annotations those of the property, as far as they concern this value; none for what has no
 *     property of its own
 */
public record Use(ClosedType type, AnnotationSet annotations) {

  public static Use of(ClosedType type) {
    return new Use(type, AnnotationSet.NONE);
  }

  public Use as(ClosedType other) {
    return other == type ? this : new Use(other, annotations);
  }
}
