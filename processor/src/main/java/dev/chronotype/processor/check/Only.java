package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.ActivityTypeModel;
import java.util.List;

/** A rule of which some findings count. */
record Only(Rule rule, List<Code> codes) implements Rule {

  Only {
    codes = List.copyOf(codes);
  }

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    return rule.check(type).stream().filter(each -> codes.contains(each.code())).toList();
  }
}
