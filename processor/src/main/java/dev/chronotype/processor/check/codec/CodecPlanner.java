package dev.chronotype.processor.check.codec;

import com.squareup.javapoet.ClassName;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ParameterModel;
import dev.chronotype.processor.model.Style;
import dev.chronotype.processor.model.Trait;
import dev.chronotype.processor.model.TypeModel;
import dev.chronotype.processor.model.codec.CodecPlan;
import dev.chronotype.processor.model.codec.RecordCodecModel;
import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.TypePattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plans the codecs for what the activities of a type take and give. A payload gets one if all that
 * is in it does: else the Data Converter writes and reads it as before.
 */
public final class CodecPlanner {

  private static final Set<String> ELEMENTS_LAST =
      Set.of(
          "java.util.List",
          "java.util.Set",
          "java.util.Collection",
          "java.util.Optional",
          "java.util.Map");

  /** Keeps what makes the codecs known below the 64 KB that a method may have. */
  private static final int MOST_RECORDS = 1_000;

  private final ActivityTypeModel type;
  private final RecordPlanner planner;
  private final Map<ClassName, RecordCodecModel> records = new LinkedHashMap<>();
  private final Set<ClassName> roots = new LinkedHashSet<>();
  private final Map<ClassName, CodecPlan.Missing> missing = new LinkedHashMap<>();

  private CodecPlanner(ActivityTypeModel type, List<TypePattern> assumed) {
    this.type = type;
    this.planner = new RecordPlanner(type, assumed);
  }

  /**
   * The plan; empty for an interface of the SDK, which code of others may read and write, and for
   * what is deprecated, as its codecs would be.
   *
   * @param assumed the types that the user's own converter takes
   */
  public static CodecPlan plan(ActivityTypeModel type, List<TypePattern> assumed) {
    boolean isPlanned =
        type.style() == Style.CHRONOTYPE && !type.isTemplate() && !type.is(Trait.DEPRECATED);
    return isPlanned ? new CodecPlanner(type, assumed).plan() : CodecPlan.NONE;
  }

  private CodecPlan plan() {
    for (DefinitionModel each : type.definitions()) {
      for (ParameterModel parameter : each.parameters()) {
        if (!parameter.assumedSerializable()) {
          addRoot(parameter.type());
        }
      }
      if (!each.returnsNothing() && !each.is(Trait.ASSUMED_SERIALIZABLE)) {
        addRoot(each.result());
      }
    }
    return new CodecPlan(
        new ArrayList<>(records.values()), roots, new ArrayList<>(missing.values()));
  }

  /** A record, or the records that a container holds: the runtime puts containers together. */
  private void addRoot(TypeModel payload) {
    String name = payload.qualifiedName();
    if (name != null && ELEMENTS_LAST.contains(name) && !payload.arguments().isEmpty()) {
      addRoot(payload.arguments().get(payload.arguments().size() - 1));
      return;
    }
    ClassModel model = name == null ? null : type.payloads().find(name);
    if (model == null
        || model.kind() != ClassKind.RECORD
        || !(payload.name() instanceof ClassName root)
        || roots.contains(root)
        || missing.containsKey(root)) {
      return;
    }
    RecordPlanner.Result result = planner.plan(root, model, records);
    if (records.size() + result.records().size() > MOST_RECORDS) {
      String simple = String.join(".", root.simpleNames());
      missing.put(root, new CodecPlan.Missing(simple, simple, "one record too many for a class"));
    } else if (result.problem() == null) {
      records.putAll(result.records());
      roots.add(root);
    } else {
      missing.put(root, result.problem());
    }
  }
}
