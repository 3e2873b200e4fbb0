package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.PayloadGraph;
import dev.chronotype.processor.model.payload.TypePattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What Jackson finds out about classes; each is looked at once. */
final class Introspection {

  /** A class as it is read. */
  record Reading(Properties properties, Creators creators) {}

  private final Types types;
  private final Assumed assumed;
  private final Members members;
  private final Map<ClosedType, Properties> written = new HashMap<>();
  private final Map<ClosedType, Reading> read = new HashMap<>();

  /**
   * @param assumed the types that the user's own converter takes
   */
  Introspection(PayloadGraph graph, List<TypePattern> assumed) {
    this.types = new Types(graph);
    this.assumed = new Assumed(types, assumed);
    this.members = new Members(types);
  }

  Types types() {
    return types;
  }

  Assumed assumed() {
    return assumed;
  }

  Members members() {
    return members;
  }

  AnnotationSet annotations(ClosedType type) {
    return members.annotations(type);
  }

  Properties written(ClosedType type, ClassModel model) {
    Properties known = written.get(type);
    if (known == null) {
      known = new PropertyCollector(type, model, members, true, null).collect();
      written.put(type, known);
    }
    return known;
  }

  Reading read(ClosedType type, ClassModel model) {
    Reading known = read.get(type);
    if (known == null) {
      AnnotationUse builder = annotations(type).find(Jackson.POJO_BUILDER);
      String prefix = builder == null ? null : builder.text("withPrefix", "with");
      Properties properties = new PropertyCollector(type, model, members, false, prefix).collect();
      Creators creators = new CreatorFinder(type, model, members, types, properties).find();
      known = new Reading(properties, creators);
      read.put(type, known);
    }
    return known;
  }
}
