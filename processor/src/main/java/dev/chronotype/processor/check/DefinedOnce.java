package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.ShapeCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import java.util.stream.Stream;

/** A method does not define again what it overrides. */
final class DefinedOnce implements DefinitionRule {

  @Override
  public Stream<Diagnostic> check(ActivityTypeModel type, DefinitionModel definition) {
    String owner = definition.redefines();
    if (definition.inherited() || owner == null) {
      return Stream.empty();
    }
    return Stream.of(
        About.definition(ShapeCode.REDEFINED, definition)
            .with("other", About.simple(owner) + "." + definition.method())
            .with("owner", owner)
            .with("activityType", definition.activityType()));
  }
}
