package dev.chronotype.processor;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.ActivityTypeModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** Keeps what was read, and does nothing with it. */
public final class ReadModels extends DefinitionProcessor {

  private final List<ActivityTypeModel> models = new ArrayList<>();

  @Override
  List<Diagnostic> handle(ActivityTypeModel type, Element origin, boolean prevented) {
    models.add(type);
    return List.of();
  }

  @Override
  boolean reportsForBoth() {
    return true;
  }

  /** Those of all rounds, in the order in which they were read. */
  public List<ActivityTypeModel> models() {
    return List.copyOf(models);
  }
}
