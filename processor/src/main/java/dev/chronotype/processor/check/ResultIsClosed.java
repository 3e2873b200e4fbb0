package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.ShapeCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.Shape;
import dev.chronotype.processor.model.Trait;
import dev.chronotype.processor.model.TypeModel;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The result says which class a payload is decoded to. */
final class ResultIsClosed implements DefinitionRule {

  @Override
  public Stream<Diagnostic> check(ActivityTypeModel type, DefinitionModel definition) {
    TypeModel returns = definition.returns();
    String open = open(type, definition);
    if (open == null) {
      return Stream.empty();
    }
    return Stream.of(
        About.definition(ShapeCode.OPEN_RESULT, definition)
            .with("found", returns.display())
            .with("open", open));
  }

  /** Whether this rule already complains of the result, so that another need not. */
  static boolean covers(ActivityTypeModel type, DefinitionModel definition) {
    return open(type, definition) != null;
  }

  private static @Nullable String open(ActivityTypeModel type, DefinitionModel definition) {
    boolean variablesAllowed = type.isTemplate() || definition.is(Trait.GENERIC);
    return isRaw(definition)
        ? "the raw " + definition.returns().display()
        : open(definition.returns(), variablesAllowed);
  }

  /** Whether a stage does not say what it completes with. */
  private static boolean isRaw(DefinitionModel definition) {
    return definition.isAsync() && definition.returns().raw();
  }

  private static @Nullable String open(TypeModel type, boolean variablesAllowed) {
    if (type.shape() == Shape.WILDCARD) {
      return "the wildcard " + type.display();
    }
    if (type.shape() == Shape.TYPE_VARIABLE && !variablesAllowed) {
      return "the type variable " + type.display();
    }
    for (TypeModel argument : type.arguments()) {
      String open = open(argument, variablesAllowed);
      if (open != null) {
        return open;
      }
    }
    return null;
  }
}
