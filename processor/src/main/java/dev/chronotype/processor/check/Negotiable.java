package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.ActivityTypeModel;
import java.util.List;

/**
 * A rule of which no finding keeps anything from being generated, so that each can be silenced; on
 * the interface, too, for what it inherits. It is asked for by an option, which is named.
 *
 * @param alwaysAsked what is asked whatever the option says
 */
record Negotiable(Rule rule, List<Code> alwaysAsked) implements Rule {

  Negotiable {
    alwaysAsked = List.copyOf(alwaysAsked);
  }

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    return rule.check(type).stream()
        .map(each -> each.asFact().usedAt(type.site()))
        .map(each -> alwaysAsked.contains(each.code()) ? each : each.askedByStrict())
        .toList();
  }
}
