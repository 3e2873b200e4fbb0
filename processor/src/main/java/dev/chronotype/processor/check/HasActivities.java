package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.InterfaceCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import java.util.List;

/** The interface has a method. One that has none may still stand above one that has. */
final class HasActivities implements Rule {

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    return type.definitions().isEmpty()
        ? List.of(About.type(InterfaceCode.NO_ACTIVITIES, type, type.annotationSite()))
        : List.of();
  }
}
