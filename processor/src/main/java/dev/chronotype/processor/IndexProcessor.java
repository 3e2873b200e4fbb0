package dev.chronotype.processor;

import com.google.auto.service.AutoService;
import dev.chronotype.processor.check.NameClash;
import dev.chronotype.processor.check.NamedDefinition;
import dev.chronotype.processor.check.UniqueNames;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.InterfaceMode;
import dev.chronotype.processor.read.ActivityTypeReader;
import dev.chronotype.processor.read.IndexReader;
import dev.chronotype.processor.read.MissingClass;
import dev.chronotype.processor.read.ReadResult;
import dev.chronotype.processor.read.Sites;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;

/**
 * Looks at all types with Activity Definitions together, and at those of earlier compilations: no
 * two may have one Activity Type. Aggregating: any change of a definition concerns it.
 */
@AutoService(Processor.class)
public final class IndexProcessor extends DefinitionProcessor {

  private final List<NamedDefinition> compiled = new ArrayList<>();

  /** Called by the compiler. */
  public IndexProcessor() {}

  @Override
  boolean reportsForBoth() {
    return false;
  }

  @Override
  List<Diagnostic> handle(ActivityTypeModel type, Element origin, boolean prevented) {
    compiled.addAll(NamedDefinition.of(type, null));
    return List.of();
  }

  /** In the last round, since a type of any round may replace one of an earlier compilation. */
  @Override
  List<Diagnostic> finish(ActivityTypeReader reader, Sites sites) {
    List<Diagnostic> found = new ArrayList<>();
    UniqueNames unique = new UniqueNames(options().interfaces() == InterfaceMode.STRICT);
    if (!compiled.isEmpty()) {
      // A type may have as many clashes as definitions: it is read for the first of them.
      Map<String, List<ActivityTypeModel>> read = new HashMap<>();
      for (NameClash each : unique.clashes(compiled, onClassPath(reader))) {
        read.computeIfAbsent(each.at().type(), type -> models(type, reader))
            .forEach(type -> found.addAll(each.in(type)));
      }
    }
    return found;
  }

  private List<NamedDefinition> onClassPath(ActivityTypeReader reader) {
    IndexReader index = new IndexReader(processingEnv.getElementUtils(), sources());
    Set<String> keys = compiled.stream().map(NamedDefinition::key).collect(Collectors.toSet());
    List<NamedDefinition> found = new ArrayList<>();
    for (String name : index.typesWith(keys)) {
      models(name, reader)
          .forEach(each -> found.addAll(NamedDefinition.of(each, index.origin(name))));
    }
    return found;
  }

  /** What can be read of a type; nothing where it names a class that is missing here. */
  private static List<ActivityTypeModel> models(String type, ActivityTypeReader reader) {
    try {
      return reader.read(type) instanceof ReadResult.Ready ready ? ready.models() : List.of();
    } catch (RuntimeException e) {
      if (MissingClass.isSaidBy(e)) {
        return List.of();
      }
      throw e;
    }
  }
}
