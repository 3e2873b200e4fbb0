package dev.chronotype.processor.diagnostic;

import dev.chronotype.processor.model.Site;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Tells what the compiler is to point at. */
public interface Positions {

  /** A position as {@link javax.annotation.processing.Messager} takes it. */
  record Position(
      @Nullable Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value) {}

  Position of(Site site);
}
