package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.ExecutionCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.Setting;
import dev.chronotype.processor.model.Shape;
import dev.chronotype.processor.model.Trait;
import java.util.List;
import java.util.Objects;

/** A class whose activities run in child processes can be made there. */
final class MadeInChildren implements Rule {

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    if (type.shape() != Shape.CLASS || type.is(Trait.CONSTRUCTIBLE) || type.isTemplate()) {
      return List.of();
    }
    return OptionScope.of(type).stream()
        .filter(each -> each.own().isForChild())
        .limit(1)
        .map(
            each -> {
              Setting<String> execution = Objects.requireNonNull(each.own().execution());
              return each.about(ExecutionCode.NOTHING_MAKES_IT, execution.site(), "execution")
                  .with("type", type.display());
            })
        .toList();
  }
}
