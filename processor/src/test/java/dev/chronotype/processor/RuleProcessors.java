package dev.chronotype.processor;

import dev.chronotype.processor.check.Rule;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.ActivityTypeModel;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;

/** Gives tests of other packages a processor with rules of their own. */
public final class RuleProcessors {

  private RuleProcessors() {}

  public static Processor with(Rule... rules) {
    return new ActivityProcessor(options -> List.of(rules));
  }

  /** A processor that reads as the real one does, hands each type on, and generates nothing. */
  public static Processor reading(Consumer<ActivityTypeModel> types) {
    return new DefinitionProcessor() {
      @Override
      boolean reportsForBoth() {
        return true;
      }

      @Override
      List<Diagnostic> handle(ActivityTypeModel type, Element origin, boolean prevented) {
        types.accept(type);
        return List.of();
      }
    };
  }
}
