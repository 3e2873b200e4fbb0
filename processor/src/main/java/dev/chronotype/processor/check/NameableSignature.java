package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.ShapeCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ParameterModel;
import dev.chronotype.processor.model.Site;
import java.util.stream.Stream;

/** Generated code can name what the method takes and returns, and can call it. */
final class NameableSignature implements DefinitionRule {

  @Override
  public Stream<Diagnostic> check(ActivityTypeModel type, DefinitionModel definition) {
    Stream.Builder<Diagnostic> found = Stream.builder();
    for (ParameterModel each : definition.parameters()) {
      String hidden = each.type().hidden();
      if (hidden != null) {
        found.add(about(type, definition, each.site(), "takes", hidden));
      }
    }
    String hidden = definition.returns().hidden();
    if (hidden != null) {
      found.add(about(type, definition, definition.site(), "returns", hidden));
    }
    if (!definition.reachable()) {
      found.add(
          About.definition(ShapeCode.UNREACHABLE_METHOD, definition)
              .with("type", type.display())
              .with("declaring", definition.declaredIn()));
    }
    return found.build();
  }

  private static Diagnostic about(
      ActivityTypeModel type, DefinitionModel definition, Site site, String uses, String hidden) {
    String packageName = type.name().packageName();
    String subject = definition.lineage().get(0) + " " + uses + " " + hidden;
    return About.definition(ShapeCode.HIDDEN_TYPE, definition, site, subject)
        .with("uses", uses)
        .with("hidden", hidden)
        .with("package", packageName.isEmpty() ? "(unnamed)" : packageName);
  }
}
