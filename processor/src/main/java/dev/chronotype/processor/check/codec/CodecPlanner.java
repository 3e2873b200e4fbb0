package dev.chronotype.processor.check.codec;

import com.squareup.javapoet.TypeName;
import dev.chronotype.processor.check.payload.ClosedType;
import dev.chronotype.processor.check.payload.PayloadShapes;
import dev.chronotype.processor.check.payload.TypeInfo;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ParameterModel;
import dev.chronotype.processor.model.Shape;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.Trait;
import dev.chronotype.processor.model.TypeModel;
import dev.chronotype.processor.model.codec.CodecPlan;
import dev.chronotype.processor.model.codec.CodecUse;
import dev.chronotype.processor.model.codec.RecordCodecModel;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.PayloadGraph;
import dev.chronotype.processor.model.payload.TypePattern;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Plans the codecs for what the activities of a type take and give. Of a payload that has one,
 * parts may be left to Jackson; one that has none the Data Converter writes and reads as before.
 */
public final class CodecPlanner {

  private static final Set<String> ELEMENTS_LAST =
      Set.of(
          "java.util.List",
          "java.util.Set",
          "java.util.Collection",
          "java.util.Optional",
          "java.util.Map");

  private final List<TypePattern> assumed;
  private PayloadShapes shapes;
  private PayloadGraph graph = PayloadGraph.EMPTY;

  /**
   * @param assumed the types that the user's own converter takes
   */
  public CodecPlanner(List<TypePattern> assumed) {
    this.assumed = assumed;
    this.shapes = new PayloadShapes(graph, assumed);
  }

  /** The plan; empty for what is deprecated, as its codecs would be. */
  public CodecPlan plan(ActivityTypeModel type) {
    if (type.isTemplate() || type.is(Trait.DEPRECATED)) {
      return CodecPlan.NONE;
    }
    if (graph != type.payloads()) {
      // What is found out about classes holds for all types of a round, which share a graph.
      graph = type.payloads();
      shapes = new PayloadShapes(graph, assumed);
    }
    Map<ClosedType, Planned> failed = new HashMap<>();
    while (true) {
      Draft draft = new Draft(failed);
      Map<ClosedType, Planned> roots = roots(type, draft);
      if (!draft.isBroken()) {
        return plan(draft, roots);
      }
    }
  }

  private Map<ClosedType, Planned> roots(ActivityTypeModel type, Draft draft) {
    UsePlanner planner = new UsePlanner(shapes, type, draft);
    Map<ClosedType, Planned> roots = new LinkedHashMap<>();
    for (DefinitionModel each : type.definitions()) {
      for (ParameterModel parameter : each.parameters()) {
        if (!parameter.assumedSerializable()) {
          addRoot(parameter.type(), parameter.site(), planner, roots);
        }
      }
      if (!each.returnsNothing() && !each.is(Trait.ASSUMED_SERIALIZABLE)) {
        addRoot(each.result(), each.site(), planner, roots);
      }
    }
    return roots;
  }

  /**
   * A class of the user's, or those that a container holds: the runtime puts containers together.
   */
  private void addRoot(
      TypeModel payload, Site site, UsePlanner planner, Map<ClosedType, Planned> roots) {
    String name = payload.qualifiedName();
    if (name != null && ELEMENTS_LAST.contains(name) && !payload.arguments().isEmpty()) {
      addRoot(payload.arguments().get(payload.arguments().size() - 1), site, planner, roots);
      return;
    }
    ClassModel model = name == null ? null : graph.find(name);
    if (model == null || model.isPlatform()) {
      return;
    }
    ClosedType root = shapes.types().close(payload);
    if (!roots.containsKey(root)) {
      Place place = new Place(root.simpleDisplay(), site);
      roots.put(
          root,
          hasWildcard(payload)
              ? Planned.withPayload(place, "a type with a wildcard")
              : root.arguments().stream().anyMatch(this::hasTypeInfo)
                  ? Planned.withPayload(place, "generic, and of a type with @JsonTypeInfo")
                  : planner.root(root, place));
    }
  }

  /** Of a value that is sent Jackson does not know the arguments of its type. */
  private boolean hasTypeInfo(ClosedType argument) {
    return TypeInfo.of(shapes.annotations(argument)) != null
        || argument.arguments().stream().anyMatch(this::hasTypeInfo);
  }

  private static boolean hasWildcard(TypeModel type) {
    return type.shape() == Shape.WILDCARD
        || type.arguments().stream().anyMatch(CodecPlanner::hasWildcard);
  }

  private CodecPlan plan(Draft draft, Map<ClosedType, Planned> roots) {
    List<CodecUse.Made> made = new ArrayList<>();
    List<CodecPlan.Missing> missing = new ArrayList<>();
    roots.forEach(
        (root, planned) -> {
          if (planned.use() instanceof CodecUse.Made use) {
            made.add(use);
          } else if (planned.left() != Planned.Left.TO_USER) {
            missing.add(missing(planned));
          }
        });
    List<RecordCodecModel> records = reached(draft, made);
    return new CodecPlan(records, made, missing, parts(draft, records));
  }

  static CodecPlan.Missing missing(Planned planned) {
    Place place = Objects.requireNonNull(planned.place());
    return new CodecPlan.Missing(place.path(), planned.reason(), place.site());
  }

  /** The records whose codecs are needed, each before what is in it. */
  private static List<RecordCodecModel> reached(Draft draft, List<CodecUse.Made> roots) {
    Map<TypeName, RecordCodecModel> models = new HashMap<>();
    draft.models().values().forEach(each -> models.put(each.type(), each));
    Set<RecordCodecModel> found = new LinkedHashSet<>();
    Set<CodecUse> seen = new HashSet<>();
    Deque<CodecUse> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      CodecUse use = open.pop();
      if (!seen.add(use)) {
        continue;
      }
      List<CodecUse> next = new ArrayList<>(use.parts().toList());
      RecordCodecModel model =
          use instanceof CodecUse.OfRecord record ? models.get(record.type()) : null;
      if (model != null) {
        found.add(model);
        model.written().forEach(each -> next.add(each.use()));
        model.read().forEach(each -> next.add(each.use()));
      }
      Collections.reverse(next);
      next.forEach(open::push);
    }
    return List.copyOf(found);
  }

  private static List<CodecPlan.Missing> parts(Draft draft, List<RecordCodecModel> reached) {
    Set<TypeName> types = new HashSet<>();
    reached.forEach(each -> types.add(each.type()));
    List<CodecPlan.Missing> found = new ArrayList<>();
    draft
        .models()
        .forEach(
            (record, model) -> {
              if (types.contains(model.type())) {
                found.addAll(draft.parts(record));
              }
            });
    return found;
  }
}
