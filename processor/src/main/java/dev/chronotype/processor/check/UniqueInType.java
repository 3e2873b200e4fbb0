package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two definitions of a type have one Activity Type. */
final class UniqueInType implements Rule {

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    Map<String, DefinitionModel> first = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    for (DefinitionModel each : type.definitions()) {
      DefinitionModel other = first.putIfAbsent(each.activityType(), each);
      if (other != null) {
        found.add(
            About.definition(Code.DUPLICATE_IN_TYPE, each, each.nameSite())
                .with("name", each.activityType())
                .with("other", other.signature())
                .with("suggestion", suggestion(each)));
      }
    }
    return found;
  }

  private static String suggestion(DefinitionModel definition) {
    String input =
        definition.parameters().isEmpty()
            ? ""
            : definition.parameters().get(0).type().name().toString();
    String simple = input.substring(input.lastIndexOf('.') + 1).replaceAll("[^\\w$].*", "");
    return definition.method() + simple;
  }
}
