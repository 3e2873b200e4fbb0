package dev.chronotype.processor.check.codec;

import dev.chronotype.processor.check.payload.Accessor;
import dev.chronotype.processor.check.payload.ClosedType;
import dev.chronotype.processor.check.payload.Form;
import dev.chronotype.processor.check.payload.ObjectShape;
import dev.chronotype.processor.check.payload.PayloadShapes;
import dev.chronotype.processor.check.payload.Use;
import dev.chronotype.processor.model.codec.CodecPlan;
import dev.chronotype.processor.model.codec.CodecUse;
import dev.chronotype.processor.model.codec.RecordCodecModel;
import dev.chronotype.processor.model.codec.RecordCodecModel.Inclusion;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;
import dev.chronotype.processor.model.payload.MemberModel;
import dev.chronotype.processor.model.payload.MemberTrait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Plans the codec of a record: by the properties that Jackson finds in it. */
final class RecordPlanner {

  private static final int MOST_PROPERTIES = 64;

  /** The name of a codec tells the whole type, and has to be one for a file. */
  private static final int DEEPEST = 6;

  private final PayloadShapes shapes;
  private final Nameable nameable;
  private final Names names;
  private final Draft draft;
  private final BiFunction<Use, Place, Planned> uses;
  private List<CodecPlan.Missing> parts = new ArrayList<>();

  /**
   * @param uses plans what writes and reads a property
   */
  RecordPlanner(
      PayloadShapes shapes, Nameable nameable, Draft draft, BiFunction<Use, Place, Planned> uses) {
    this.shapes = shapes;
    this.nameable = nameable;
    this.names = new Names(shapes.types());
    this.draft = draft;
    this.uses = uses;
  }

  /** Notes what is left to Jackson in the record that is being planned. */
  void notePart(CodecPlan.Missing part) {
    parts.add(part);
  }

  Planned plan(ClosedType type, ClassModel model, Place place) {
    Planned failure = draft.failure(type);
    if (failure != null) {
      return failure;
    }
    if (draft.has(type)) {
      return Planned.of(new CodecUse.OfRecord(names.of(type)));
    }
    Planned against = against(type, model, place);
    String tooMuch = against != null ? null : draft.begin(type, model.fields().size());
    if (tooMuch != null) {
      against = Planned.toJackson(place, tooMuch);
    }
    if (against == null) {
      List<CodecPlan.Missing> outer = parts;
      parts = new ArrayList<>();
      against = properties(type, model, place);
      parts = outer;
    }
    if (against != null) {
      draft.fail(type, against);
      return against;
    }
    return Planned.of(new CodecUse.OfRecord(names.of(type)));
  }

  /** What keeps the record itself from having a codec, or null. */
  private @Nullable Planned against(ClosedType type, ClassModel model, Place place) {
    if (!nameable.isSeen(type, place.isRoot())) {
      return Planned.unnameable(place);
    }
    if (model.is(ClassTrait.DEPRECATED)) {
      return Planned.withRecord(place, "a record that is deprecated, or has a component that is");
    }
    if (!shapes.types().isWithinBounds(type)) {
      return Planned.withRecord(place, "a type argument that is out of bounds");
    }
    if (type.depth() > DEEPEST) {
      return Planned.toJackson(place, "a record in a type that is nested too deep");
    }
    if (model.is(ClassTrait.INCOMPLETE)) {
      return Planned.toJackson(place, "a record of which something is missing");
    }
    for (MemberModel each : model.fields()) {
      Place component = place.of(each.name(), each);
      if (each.is(MemberTrait.WILDCARD)) {
        return Planned.toJackson(component, "a type with a wildcard");
      }
      if (shapes.isAssumed(new Use(type, each.annotations()))) {
        return Planned.toUser(component);
      }
      String strange = Annotations.strangeOfProperty(each.annotations());
      if (strange != null) {
        return Planned.toJackson(component, "a component with " + strange);
      }
    }
    String strange = Annotations.strangeOfClass(shapes.annotations(type));
    return strange == null ? null : Planned.toJackson(place, "a record with " + strange);
  }

  /** Plans the record by its properties; what is in the way, or null. */
  private @Nullable Planned properties(ClosedType type, ClassModel model, Place place) {
    ObjectShape shape = shapes.object(type, model);
    if (shape == null) {
      return Planned.toJackson(place, "a record that Jackson makes in a way of its own");
    }
    if (!nameable.isCallable(shape.creator(), type)) {
      return Planned.toJackson(place, "a record whose creator generated code cannot call");
    }
    if (shape.written().size() > MOST_PROPERTIES || shape.parameters().size() > MOST_PROPERTIES) {
      return Planned.toJackson(place, "a record with more than " + MOST_PROPERTIES + " components");
    }
    List<RecordCodecModel.Written> written = new ArrayList<>();
    for (Form.WrittenProperty each : shape.written()) {
      Planned use = written(each, type, place, written);
      if (use != null) {
        return use;
      }
    }
    List<RecordCodecModel.Read> read = new ArrayList<>();
    for (int i = 0; i < shape.parameters().size(); i++) {
      Planned use = read(shape.parameters().get(i), i, component(model, shape, i), place, read);
      if (use != null) {
        return use;
      }
    }
    List<String> order = written.stream().map(RecordCodecModel.Written::name).toList();
    read.sort(Comparator.comparingInt(each -> position(each.name(), order)));
    draft.finish(
        type,
        new RecordCodecModel(
            names.of(type), written, read, parameters(shape, model), factory(shape)),
        parts);
    return null;
  }

  private static int position(String name, List<String> order) {
    int index = order.indexOf(name);
    return index < 0 ? order.size() : index;
  }

  private @Nullable Planned written(
      Form.WrittenProperty property,
      ClosedType type,
      Place place,
      List<RecordCodecModel.Written> found) {
    Accessor accessor = property.accessor();
    Place step = place.of(property.name(), property.shown().member());
    if (accessor.kind() != Accessor.Kind.GETTER
        || !nameable.isCallable(accessor.member(), accessor.declaring())) {
      return Planned.toJackson(place, "a record with a property that generated code cannot get");
    }
    Planned use = value(property.name(), property.use(), step);
    if (use.use() == null) {
      return use;
    }
    String asked = PayloadShapes.inclusion(property.use().annotations(), shapes.annotations(type));
    Inclusion inclusion = inclusion(asked, property.use().type());
    if (inclusion == Inclusion.NON_EMPTY && isOpaque(use.use())) {
      return Planned.toJackson(step, "left out where Jackson calls it empty");
    }
    found.add(
        new RecordCodecModel.Written(
            property.name(), accessor.member().name(), use.use(), inclusion));
    return null;
  }

  /** Whether only Jackson knows when a value is empty. */
  private static boolean isOpaque(CodecUse use) {
    return use instanceof CodecUse.Jackson || use instanceof CodecUse.OfValue;
  }

  private static Inclusion inclusion(String asked, ClosedType type) {
    return switch (type.isPrimitive() ? "" : asked) {
      case "NON_NULL" -> Inclusion.NON_NULL;
      case "NON_ABSENT" -> Inclusion.NON_ABSENT;
      case "NON_EMPTY" -> Inclusion.NON_EMPTY;
      default -> Inclusion.ALWAYS;
    };
  }

  private @Nullable Planned read(
      ObjectShape.Parameter parameter,
      int index,
      @Nullable MemberModel component,
      Place place,
      List<RecordCodecModel.Read> found) {
    List<String> all = parameter.names();
    if (all.isEmpty()) {
      return null;
    }
    Planned use = value(all.get(0), parameter.use(), place.of(all.get(0), component));
    if (use.use() == null) {
      return use;
    }
    found.add(new RecordCodecModel.Read(all.get(0), all.subList(1, all.size()), use.use(), index));
    return null;
  }

  private Planned value(String name, Use use, Place place) {
    String strange = Annotations.strangeOfProperty(use.annotations());
    if (strange != null) {
      return Planned.toJackson(place, "a component with " + strange);
    }
    if (!isPlain(name)) {
      return Planned.toJackson(place, "a name that is escaped in JSON");
    }
    Planned planned = uses.apply(new Use(use.type(), Annotations.own(use.annotations())), place);
    return planned.forRecord();
  }

  /** Whether JSON has it as it is. */
  private static boolean isPlain(String name) {
    return name.chars().noneMatch(each -> each < ' ' || each == '"' || each == '\\');
  }

  private List<RecordCodecModel.Parameter> parameters(ObjectShape shape, ClassModel model) {
    List<RecordCodecModel.Parameter> found = new ArrayList<>();
    for (int i = 0; i < shape.parameters().size(); i++) {
      MemberModel component = component(model, shape, i);
      found.add(
          new RecordCodecModel.Parameter(
              component == null ? "value" + i : component.name(),
              names.of(shape.parameters().get(i).type())));
    }
    return found;
  }

  /** The component that a parameter of the canonical constructor is for; null for others. */
  private static @Nullable MemberModel component(
      ClassModel model, ObjectShape shape, int parameter) {
    boolean isCanonical =
        shape.isConstructor() && model.fields().size() == shape.parameters().size();
    return isCanonical ? model.fields().get(parameter) : null;
  }

  private static @Nullable String factory(ObjectShape shape) {
    return shape.isConstructor() ? null : shape.creator().name();
  }
}
