package dev.chronotype.processor.check.codec;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.codec.CodecPlan;
import dev.chronotype.processor.model.codec.CodecUse;
import dev.chronotype.processor.model.codec.ComponentCodec;
import dev.chronotype.processor.model.codec.RecordCodecModel;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.MemberModel;
import dev.chronotype.processor.model.payload.TypePattern;
import dev.chronotype.processor.model.payload.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans the codecs of one payload: for its record, and for all records in it. */
final class RecordPlanner {

  /**
   * What became of a payload.
   *
   * @param records the codecs; not of use where there is a problem
   * @param problem what keeps it from having one, or null
   */
  record Result(Map<ClassName, RecordCodecModel> records, CodecPlan.@Nullable Missing problem) {}

  private static final Map<String, String> FACTORIES =
      Map.of(
          "java.util.List", "list",
          "java.util.Set", "set",
          "java.util.Collection", "collection",
          "java.util.Optional", "optional");

  private static final String MAP = "java.util.Map";
  private static final String STRING = "java.lang.String";

  private final ActivityTypeModel type;
  private final PlainRecords plain;
  private final Nameable nameable;

  RecordPlanner(ActivityTypeModel type, List<TypePattern> assumed) {
    this.type = type;
    this.plain = new PlainRecords(type.payloads(), assumed);
    this.nameable = new Nameable(type);
  }

  /**
   * @param known records that have a codec already
   */
  Result plan(ClassName root, ClassModel model, Map<ClassName, RecordCodecModel> known) {
    Attempt attempt = new Attempt(known);
    attempt.record(root, model, String.join(".", root.simpleNames()));
    CodecPlan.Missing problem =
        attempt.path == null
            ? null
            : new CodecPlan.Missing(
                String.join(".", root.simpleNames()), attempt.path, attempt.reason);
    return new Result(attempt.planned, problem);
  }

  /** One walk, which ends at the first thing that no codec takes. */
  private final class Attempt {

    private final Map<ClassName, RecordCodecModel> known;
    private final Map<ClassName, RecordCodecModel> planned = new LinkedHashMap<>();
    private @Nullable String path;
    private String reason = "";

    Attempt(Map<ClassName, RecordCodecModel> known) {
      this.known = known;
    }

    private @Nullable CodecUse fail(String where, String what) {
      if (path == null) {
        path = where;
        reason = what;
      }
      return null;
    }

    private @Nullable CodecUse record(ClassName name, ClassModel model, String where) {
      if (known.containsKey(name) || planned.containsKey(name)) {
        return new CodecUse.OfRecord(name);
      }
      Optional<String> against =
          plain.againstRecord(model).or(() -> nameable.against(model, where.indexOf('.') < 0));
      if (against.isPresent()) {
        return fail(where, against.get());
      }
      String wildcard = PlainRecords.wildcard(model);
      if (wildcard != null) {
        return fail(where + "." + wildcard, "a type with a wildcard");
      }
      // First, so that a record may be in itself; the components follow.
      planned.put(name, new RecordCodecModel(name, List.of()));
      List<ComponentCodec> components = new ArrayList<>();
      for (MemberModel each : model.fields()) {
        CodecUse use = use(each.type(), where + "." + each.name(), true);
        if (use == null) {
          return null;
        }
        components.add(new ComponentCodec(each.name(), typeName(each.type()), use));
      }
      planned.put(name, new RecordCodecModel(name, components));
      return new CodecUse.OfRecord(name);
    }

    /**
     * @param direct whether the writer and the reader may do it themselves
     */
    private @Nullable CodecUse use(TypeUse use, String where, boolean direct) {
      if (use instanceof TypeUse.PrimitiveUse primitive) {
        String method = ScalarCodecs.method(primitive.name());
        return method == null ? fail(where, primitive.name()) : new CodecUse.Direct(method);
      }
      if (use instanceof TypeUse.ArrayUse array) {
        return array.component().equals(new TypeUse.PrimitiveUse("byte"))
            ? new CodecUse.BuiltIn("BYTES")
            : fail(where, "an array");
      }
      if (!(use instanceof TypeUse.ClassUse named)) {
        return fail(where, "a type variable");
      }
      String method = direct ? ScalarCodecs.method(named.name()) : null;
      if (method != null) {
        return new CodecUse.Direct(method);
      }
      String constant = ScalarCodecs.constant(named.name());
      return constant == null ? composed(named, where) : new CodecUse.BuiltIn(constant);
    }

    private @Nullable CodecUse composed(TypeUse.ClassUse use, String where) {
      String factory = FACTORIES.get(use.name());
      if (factory != null && use.arguments().size() == 1) {
        return container(use, factory, 0, where + "[]");
      }
      if (use.name().equals(MAP)
          && use.arguments().size() == 2
          && use.arguments().get(0).equals(new TypeUse.ClassUse(STRING, List.of()))) {
        return container(use, "map", 1, where + "[]");
      }
      ClassModel model = type.payloads().find(use.name());
      String simple = use.name().substring(use.name().lastIndexOf('.') + 1);
      if (model == null || !use.arguments().isEmpty()) {
        return fail(where, use.arguments().isEmpty() ? simple : "a generic " + simple);
      }
      return switch (model.kind()) {
        case RECORD -> record(Nameable.className(model), model, where);
        case ENUM -> ofEnum(model, where);
        default -> fail(where, simple);
      };
    }

    private @Nullable CodecUse container(
        TypeUse.ClassUse use, String factory, int argument, String where) {
      CodecUse element = use(use.arguments().get(argument), where, false);
      return element == null ? null : new CodecUse.Container(factory, element, typeName(use));
    }

    private @Nullable CodecUse ofEnum(ClassModel model, String where) {
      Optional<String> against = plain.againstEnum(model).or(() -> nameable.against(model, false));
      return against.isPresent()
          ? fail(where, against.get())
          : new CodecUse.OfEnum(Nameable.className(model));
    }

    private TypeName typeName(TypeUse use) {
      if (use instanceof TypeUse.PrimitiveUse primitive) {
        return Primitives.of(primitive.name());
      }
      if (use instanceof TypeUse.ArrayUse array) {
        return ArrayTypeName.of(typeName(array.component()));
      }
      TypeUse.ClassUse named = (TypeUse.ClassUse) use;
      ClassModel model = type.payloads().find(named.name());
      ClassName raw = model == null ? ClassName.bestGuess(named.name()) : Nameable.className(model);
      return named.arguments().isEmpty()
          ? raw
          : ParameterizedTypeName.get(
              raw, named.arguments().stream().map(this::typeName).toArray(TypeName[]::new));
    }
  }
}
