package dev.chronotype.processor;

import dev.chronotype.processor.check.Rule;
import java.util.List;
import javax.annotation.processing.Processor;

/** Gives tests of other packages a processor with rules of their own. */
public final class RuleProcessors {

  private RuleProcessors() {}

  public static Processor with(Rule... rules) {
    return new ActivityProcessor(List.of(rules));
  }
}
