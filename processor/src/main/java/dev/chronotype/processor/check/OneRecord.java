package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.InterfaceCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ReflectedModel;
import dev.chronotype.processor.model.Trait;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Activities take one record. Advice to those who have others, so there is one warning for an
 * interface, and none for a method with one parameter: what it takes may get a field already, and
 * if not, a second parameter comes last.
 */
final class OneRecord implements Rule {

  private static final int MOST_LINES = 3;
  private static final String INDENT = "    ";

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    List<DefinitionModel> found =
        type.definitions().stream().filter(each -> concerns(type, each)).toList();
    if (found.isEmpty()) {
      return List.of();
    }
    DefinitionModel first = found.get(0);
    return List.of(
        Diagnostic.of(
                InterfaceCode.SEVERAL_ARGUMENTS,
                first.parameters().get(1).site(),
                type.name().canonicalName())
            .usedAt(type.site())
            .with("method", first.display())
            .with("count", first.parameters().size())
            .with("records", records(type, found)));
  }

  private static boolean concerns(ActivityTypeModel type, DefinitionModel definition) {
    ReflectedModel reflected = definition.reflected();
    return reflected != null
        && definition.parameters().size() > 1
        && reflected.through().equals(type.name().canonicalName())
        && !definition.is(Trait.STATIC)
        && !MeantAsActivity.isHelper(definition);
  }

  private static String records(ActivityTypeModel type, List<DefinitionModel> definitions) {
    boolean all = definitions.size() <= MOST_LINES;
    int shown = all ? definitions.size() : MOST_LINES - 1;
    String records =
        definitions.stream()
            .limit(shown)
            .map(each -> INDENT + About.record(type, each) + " {}")
            .collect(Collectors.joining("\n"));
    return all
        ? records
        : "%s\n%sand so on for %d more".formatted(records, INDENT, definitions.size() - shown);
  }
}
