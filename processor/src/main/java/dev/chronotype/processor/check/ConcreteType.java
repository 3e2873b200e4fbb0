package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.ShapeCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import java.util.List;

/** A type of which instances can be made has no type variables. */
final class ConcreteType implements Rule {

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    if (type.typeParameters().isEmpty() || type.isTemplate()) {
      return List.of();
    }
    return List.of(
        About.type(ShapeCode.GENERIC_TYPE, type, type.site())
            .with("variables", String.join(", ", type.typeParameters())));
  }
}
