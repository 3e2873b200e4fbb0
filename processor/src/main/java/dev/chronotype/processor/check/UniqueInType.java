package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.NameCode;
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
            About.definition(NameCode.DUPLICATE_IN_TYPE, each, each.nameSite())
                .with("name", each.activityType())
                .with("other", told(other, each))
                .with("suggestion", suggestion(each, type)));
      }
    }
    return found;
  }

  /** With what it takes, where the name alone would not tell the two apart. */
  private static String told(DefinitionModel other, DefinitionModel each) {
    return other.method().equals(each.method()) ? other.signature() : other.display();
  }

  /** The method's own name where it is free, else that and the record's. */
  private static String suggestion(DefinitionModel definition, ActivityTypeModel type) {
    boolean isFree =
        type.definitions().stream()
            .noneMatch(each -> each.activityType().equals(definition.method()));
    return isFree || definition.parameters().isEmpty()
        ? definition.method()
        : definition.method() + definition.parameters().get(0).type().simpleDisplay();
  }
}
