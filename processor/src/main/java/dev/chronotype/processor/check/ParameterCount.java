package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.ShapeCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import java.util.stream.Stream;

/** There is exactly one parameter. */
final class ParameterCount implements DefinitionRule {

  @Override
  public Stream<Diagnostic> check(ActivityTypeModel type, DefinitionModel definition) {
    int count = definition.parameters().size();
    if (count == 1) {
      return Stream.empty();
    }
    Code code = count == 0 ? ShapeCode.NO_PARAMETER : ShapeCode.SEVERAL_PARAMETERS;
    // The second parameter is the first that is too many.
    Diagnostic found =
        count == 0
            ? About.definition(code, definition)
            : About.definition(code, definition, definition.parameters().get(1).site());
    return Stream.of(About.withRecord(found.with("count", count), type, definition));
  }
}
