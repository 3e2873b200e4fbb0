package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.ActivityTypeModel;
import java.util.List;

/** One thing that must hold for a type with definitions. Sees the model and nothing else. */
public interface Rule {

  /** What is wrong with the type; empty where nothing is. */
  List<Diagnostic> check(ActivityTypeModel type);
}
