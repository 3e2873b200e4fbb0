package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.OptionCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.Setting;
import java.util.ArrayList;
import java.util.List;

/** The Task Queue is named. */
final class UsableOptions implements Rule {

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    List<Diagnostic> found = new ArrayList<>();
    for (OptionScope scope : OptionScope.of(type)) {
      Setting<String> queue = scope.own().taskQueue();
      if (queue != null && queue.value().isBlank()) {
        found.add(scope.about(OptionCode.BLANK_TASK_QUEUE, queue.site(), "taskQueue"));
      }
    }
    return found;
  }
}
