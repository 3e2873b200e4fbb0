package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.ShapeCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.Shape;
import dev.chronotype.processor.model.Trait;
import java.util.stream.Stream;

/** The method can be called on an instance, with one known type, and has a body where it must. */
final class MethodModifiers implements DefinitionRule {

  @Override
  public Stream<Diagnostic> check(ActivityTypeModel type, DefinitionModel definition) {
    // A class may leave to its subclasses what it inherits from an interface.
    boolean lacksBody =
        definition.is(Trait.ABSTRACT) && type.shape() == Shape.CLASS && !definition.inherited();
    return Stream.of(
            when(definition.is(Trait.STATIC), ShapeCode.STATIC_METHOD, definition),
            when(definition.is(Trait.PRIVATE), ShapeCode.PRIVATE_METHOD, definition),
            when(lacksBody, ShapeCode.ABSTRACT_METHOD, definition),
            when(definition.is(Trait.GENERIC), ShapeCode.GENERIC_METHOD, definition),
            when(definition.is(Trait.NATIVE), ShapeCode.NATIVE_METHOD, definition))
        .flatMap(each -> each)
        .map(each -> each.with("type", type.name().simpleName()));
  }

  private static Stream<Diagnostic> when(boolean wrong, Code code, DefinitionModel definition) {
    return wrong ? Stream.of(About.definition(code, definition)) : Stream.empty();
  }
}
