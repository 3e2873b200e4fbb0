package dev.chronotype.processor.check.codec;

import com.squareup.javapoet.ClassName;
import dev.chronotype.processor.check.payload.ClosedType;
import dev.chronotype.processor.check.payload.Jackson;
import dev.chronotype.processor.check.payload.ObjectShape;
import dev.chronotype.processor.check.payload.PayloadShapes;
import dev.chronotype.processor.check.payload.TypeInfo;
import dev.chronotype.processor.model.codec.CodecUse;
import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the codecs of values that are written with the name of their class. */
final class TypedPlanner {

  private final PayloadShapes shapes;
  private final Names names;
  private final RecordPlanner records;

  TypedPlanner(PayloadShapes shapes, Names names, RecordPlanner records) {
    this.shapes = shapes;
    this.names = names;
    this.records = records;
  }

  Planned plan(ClosedType type, TypeInfo info, Place place) {
    boolean isPlain =
        info.id().equals("NAME")
            && info.place().equals("PROPERTY")
            && !info.isVisible()
            && !info.isCustom()
            && type.arguments().isEmpty();
    if (!isPlain) {
      return Planned.toJackson(place, type.simpleDisplay() + " with @JsonTypeInfo of another kind");
    }
    List<CodecUse.Subtype> subtypes = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Map.Entry<ClosedType, String> each : ids(type).entrySet()) {
      if (!shapes.types().is(each.getKey(), type.name())) {
        // Listed for a type above this one; no value of this one is of that class.
        if (!ids.add(each.getValue())) {
          return Planned.toJackson(place, type.simpleDisplay() + " with names that are not plain");
        }
        continue;
      }
      ClassModel model = shapes.types().model(each.getKey());
      if (model == null || model.kind() != ClassKind.RECORD || !model.parameters().isEmpty()) {
        return Planned.toJackson(
            place, "typed, and may be the class " + each.getKey().simpleDisplay());
      }
      Planned codec = subtype(each.getKey(), model, info, place);
      if (codec == null || !ids.add(each.getValue())) {
        return Planned.toJackson(place, type.simpleDisplay() + " with names that are not plain");
      }
      if (codec.use() == null) {
        return codec.left() == Planned.Left.WITH_PAYLOAD || codec.left() == Planned.Left.TO_USER
            ? codec
            : Planned.toJackson(codec.place(), codec.reason());
      }
      subtypes.add(new CodecUse.Subtype((ClassName) names.of(each.getKey()), each.getValue()));
    }
    return subtypes.isEmpty()
        ? Planned.toJackson(place, type.simpleDisplay() + " without records")
        : Planned.of(new CodecUse.Typed(names.ofClass(type), info.property(), subtypes));
  }

  private @Nullable Planned subtype(ClosedType type, ClassModel model, TypeInfo info, Place place) {
    ObjectShape shape = shapes.object(type, model);
    if (shape != null
        && shape.written().stream().anyMatch(each -> each.name().equals(info.property()))) {
      return null;
    }
    return records.plan(type, model, place.ofSubtype(type.simpleDisplay()));
  }

  /** The classes that values of a type may have, by the names that Jackson gives them. */
  private Map<ClosedType, String> ids(ClosedType type) {
    Map<ClosedType, String> listed = new LinkedHashMap<>(shapes.subtypes(type));
    ClassModel model = shapes.types().model(type);
    if (model != null && !model.isAbstract()) {
      // Only itself: Jackson reads no other class where this one is asked for.
      listed.keySet().removeIf(each -> each != type);
      listed.putIfAbsent(type, "");
    }
    listed.replaceAll((each, id) -> id.isEmpty() ? ownId(each) : id);
    return listed;
  }

  private String ownId(ClosedType type) {
    ClassModel model = shapes.types().model(type);
    AnnotationUse named = model == null ? null : model.annotations().find(Jackson.TYPE_NAME);
    String name = named == null ? "" : named.text("value", "");
    if (!name.isEmpty() || model == null) {
      return name;
    }
    String binary = model.binaryName();
    return binary.substring(binary.lastIndexOf('.') + 1);
  }
}
