package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import java.util.List;
import java.util.stream.Stream;

/** A rule that looks at each definition alone. */
interface DefinitionRule extends Rule {

  Stream<Diagnostic> check(ActivityTypeModel type, DefinitionModel definition);

  @Override
  default List<Diagnostic> check(ActivityTypeModel type) {
    return type.definitions().stream().flatMap(each -> check(type, each)).toList();
  }
}
