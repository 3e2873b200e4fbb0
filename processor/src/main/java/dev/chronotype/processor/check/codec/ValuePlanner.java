package dev.chronotype.processor.check.codec;

import com.google.common.collect.ImmutableMap;
import dev.chronotype.processor.check.payload.ClosedType;
import dev.chronotype.processor.check.payload.Jackson;
import dev.chronotype.processor.check.payload.PayloadShapes;
import dev.chronotype.processor.check.payload.Use;
import dev.chronotype.processor.check.payload.ValueShape;
import dev.chronotype.processor.model.codec.CodecUse;
import dev.chronotype.processor.model.codec.KeyUse;
import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;
import dev.chronotype.processor.model.payload.MemberModel;
import dev.chronotype.processor.model.payload.MemberTrait;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Plans the codecs of enums, and of what is written as one value in it; and keys of maps. */
final class ValuePlanner {

  private static final String STRING = "java.lang.String";

  /** Of a constant: what it is called. Other texts are left to Jackson, which knows them. */
  private static final Set<String> FOLLOWED =
      Set.of(Jackson.PROPERTY, Jackson.ALIAS, Jackson.ENUM_DEFAULT);

  private static final ImmutableMap<String, String> KEYS =
      ImmutableMap.<String, String>builder()
          .put(STRING, "STRING")
          .put("java.lang.Boolean", "BOOLEAN")
          .put("java.lang.Byte", "BYTE")
          .put("java.lang.Short", "SHORT")
          .put("java.lang.Integer", "INTEGER")
          .put("java.lang.Long", "LONG")
          .put("java.util.UUID", "UUID")
          .put("java.util.Currency", "CURRENCY")
          .put("java.net.URI", "URI")
          .put("java.time.Instant", "INSTANT")
          .put("java.time.LocalDate", "LOCAL_DATE")
          .put("java.time.LocalDateTime", "LOCAL_DATE_TIME")
          .buildOrThrow();

  private final PayloadShapes shapes;
  private final Nameable nameable;
  private final Names names;
  private final BiFunction<Use, Place, Planned> uses;

  /**
   * @param uses plans what writes and reads the value
   */
  ValuePlanner(
      PayloadShapes shapes, Nameable nameable, Names names, BiFunction<Use, Place, Planned> uses) {
    this.shapes = shapes;
    this.nameable = nameable;
    this.names = names;
    this.uses = uses;
  }

  Planned plan(ClosedType type, ClassModel model, Place place) {
    if (!nameable.isSeen(type, place.isRoot()) || model.is(ClassTrait.DEPRECATED)) {
      return Planned.unnameable(place);
    }
    String simple = type.simpleDisplay();
    String strange = Annotations.strangeOfClass(shapes.annotations(type));
    if (strange != null || model.is(ClassTrait.INCOMPLETE) || !type.arguments().isEmpty()) {
      return Planned.toJackson(place, simple + (strange == null ? "" : " with " + strange));
    }
    CodecUse use =
        model.kind() == ClassKind.ENUM ? ofEnum(type, model) : ofValue(type, model, place);
    return use == null
        ? Planned.toJackson(place, simple + " in a form of its own")
        : Planned.of(use);
  }

  private @Nullable CodecUse ofEnum(ClosedType type, ClassModel model) {
    Map<String, String> texts = texts(model);
    if (texts == null || shapes.hasFactory(type)) {
      return null;
    }
    if (!shapes.isValue(type, model)) {
      return new CodecUse.OfEnum(Names.of(model), texts, null);
    }
    ValueShape shape = shapes.value(type, model);
    return shape != null && shape.getter().type().is(STRING) && isSimple(shape, type)
        ? new CodecUse.OfEnum(Names.of(model), Map.of(), shape.getter().member().name())
        : null;
  }

  /** What annotations call the constants; null where others say anything else of them. */
  private static @Nullable Map<String, String> texts(ClassModel model) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (MemberModel each : model.fields()) {
      if (!each.is(MemberTrait.CONSTANT)) {
        continue;
      }
      if (!FOLLOWED.containsAll(each.annotations().byName().keySet())) {
        return null;
      }
      AnnotationUse named = each.annotations().find(Jackson.PROPERTY);
      String text = named == null ? "" : named.text("value", "");
      if (!text.isEmpty()) {
        texts.put(each.name(), text);
      }
    }
    return texts;
  }

  private boolean isSimple(ValueShape shape, ClosedType type) {
    AnnotationSet own = Annotations.own(shape.getter().annotations());
    MemberModel creator = shape.creator();
    return own.isEmpty()
        && Annotations.strangeOfProperty(shape.getter().annotations()) == null
        && nameable.isCallable(shape.getter().member(), shape.getter().declaring())
        && (creator == null || nameable.isCallable(creator, type));
  }

  private @Nullable CodecUse ofValue(ClosedType type, ClassModel model, Place place) {
    ValueShape shape = shapes.value(type, model);
    if (shape == null || !isSimple(shape, type)) {
      return null;
    }
    CodecUse value = uses.apply(Use.of(shape.getter().type()), place).use();
    CodecUse codec = value instanceof CodecUse.Direct direct ? direct.boxed() : value;
    return codec == null
        ? null
        : new CodecUse.OfValue(
            codec, names.of(type), shape.getter().member().name(), factory(shape));
  }

  private static @Nullable String factory(ValueShape shape) {
    MemberModel creator = shape.creator();
    return creator == null || shape.isConstructor() ? null : creator.name();
  }

  /** What keys of a type are in JSON; null where codecs do not know. */
  @Nullable KeyUse key(ClosedType type) {
    String constant = KEYS.get(type.name());
    if (constant != null) {
      return new KeyUse.BuiltIn(constant);
    }
    ClassModel model = type.isArray() || type.isPrimitive() ? null : shapes.types().model(type);
    if (model == null
        || !nameable.isSeen(type, false)
        || model.is(ClassTrait.DEPRECATED)
        || !shapes.annotations(type).isEmpty()
        || hasKey(model)) {
      return null;
    }
    if (model.kind() == ClassKind.ENUM) {
      Map<String, String> texts = texts(model);
      return texts == null || shapes.isValue(type, model) || shapes.hasFactory(type)
          ? null
          : new KeyUse.OfEnum(Names.of(model), texts);
    }
    ValueShape shape =
        model.kind() == ClassKind.RECORD && shapes.isValue(type, model)
            ? shapes.value(type, model)
            : null;
    return shape != null && shape.getter().type().is(STRING) && isSimple(shape, type)
        ? new KeyUse.OfValue(Names.of(model), shape.getter().member().name(), factory(shape))
        : null;
  }

  private static boolean hasKey(ClassModel model) {
    return model.fields().stream().anyMatch(each -> each.annotations().has(Jackson.KEY))
        || model.methods().stream().anyMatch(each -> each.annotations().has(Jackson.KEY));
  }
}
