package dev.chronotype.processor;

import com.google.auto.service.AutoService;
import dev.chronotype.processor.check.UniqueInCompilation;
import dev.chronotype.processor.diagnostic.Control;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.Style;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;

/**
 * Looks at all types with Activity Definitions together: no two may have one Activity Type.
 * Aggregating: any change of a definition concerns it.
 */
@AutoService(Processor.class)
public final class IndexProcessor extends DefinitionProcessor {

  private final UniqueInCompilation unique = new UniqueInCompilation();

  /** Called by the compiler. */
  public IndexProcessor() {}

  @Override
  boolean reportsForBoth() {
    return false;
  }

  @Override
  List<Diagnostic> handle(ActivityTypeModel type, Element origin, Control control) {
    return type.style() == Style.CHRONOTYPE ? unique.check(type) : List.of();
  }
}
