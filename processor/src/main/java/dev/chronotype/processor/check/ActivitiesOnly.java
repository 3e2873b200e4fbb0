package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.Trait;
import java.util.List;

/**
 * Shows a rule what is called as an activity. A helper, which the SDK makes one too, works where
 * implementations alone call it: what it takes is nobody's business.
 */
record ActivitiesOnly(Rule rule) implements Rule {

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    return rule.check(
        type.withDefinitions(
            type.definitions().stream()
                .filter(each -> !each.is(Trait.STATIC) && !MeantAsActivity.isHelper(each))
                .toList()));
  }
}
