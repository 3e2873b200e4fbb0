package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.InterfaceCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.TypeModel;
import java.util.stream.Stream;

/** What is returned is a value: the SDK waits for nothing that comes later. */
final class ResultIsValue implements DefinitionRule {

  @Override
  public Stream<Diagnostic> check(ActivityTypeModel type, DefinitionModel definition) {
    TypeModel returns = definition.returns();
    if (!ResultCompletes.covers(definition)) {
      return Stream.empty();
    }
    return Stream.of(
        About.activity(InterfaceCode.FUTURE_RESULT, type, definition, definition.site())
            .with("found", returns.display())
            .with("value", value(returns)));
  }

  private static String value(TypeModel type) {
    if (type.arguments().size() != 1) {
      return "the value";
    }
    String value = type.arguments().get(0).display();
    return value.equals("Void") ? "void" : value;
  }
}
