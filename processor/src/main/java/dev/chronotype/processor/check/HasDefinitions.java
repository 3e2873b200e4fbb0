package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.ShapeCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import java.util.List;

/** A type that carries {@code @Activities} has something to apply it to. */
final class HasDefinitions implements Rule {

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    return type.annotated() && type.definitions().isEmpty()
        ? List.of(About.type(ShapeCode.NO_DEFINITIONS, type, type.annotationSite()))
        : List.of();
  }
}
