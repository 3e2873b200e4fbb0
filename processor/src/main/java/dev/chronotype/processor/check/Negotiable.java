package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.ActivityTypeModel;
import java.util.List;

/**
 * A rule of which no finding keeps anything from being generated, so that each can be silenced; on
 * the interface, too, for what it inherits.
 */
record Negotiable(Rule rule) implements Rule {

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    return rule.check(type).stream().map(each -> each.asFact().usedAt(type.site())).toList();
  }
}
