package dev.chronotype.processor;

import com.google.auto.service.AutoService;
import dev.chronotype.processor.check.UniqueInCompilation;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.Style;
import dev.chronotype.processor.read.ActivityTypeReader;
import dev.chronotype.processor.read.ReadResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;

/**
 * Looks at all types with Activity Definitions together: no two may have one Activity Type.
 * Aggregating: any change of a definition concerns it.
 */
@AutoService(Processor.class)
public final class IndexProcessor extends DefinitionProcessor {

  private final UniqueInCompilation unique = new UniqueInCompilation();
  private final Set<String> types = new LinkedHashSet<>();
  private boolean clash;

  /** Called by the compiler. */
  public IndexProcessor() {}

  @Override
  boolean reportsForBoth() {
    return false;
  }

  @Override
  List<Diagnostic> handle(ActivityTypeModel type, Element origin, boolean prevented) {
    if (type.style() == Style.CHRONOTYPE) {
      types.add(type.name().canonicalName());
      clash |= !unique.check(type).isEmpty();
    }
    return List.of();
  }

  @Override
  List<Diagnostic> finish(ActivityTypeReader reader) {
    List<Diagnostic> found = new ArrayList<>();
    UniqueInCompilation again = new UniqueInCompilation();
    for (String each : clash ? types : Set.<String>of()) {
      if (reader.read(each) instanceof ReadResult.Ready ready) {
        ready.models().forEach(model -> found.addAll(again.check(model)));
      }
    }
    return found;
  }
}
