package dev.chronotype.processor.check.codec;

import dev.chronotype.processor.check.payload.ClosedType;
import dev.chronotype.processor.check.payload.Form;
import dev.chronotype.processor.check.payload.Jackson;
import dev.chronotype.processor.check.payload.PayloadShapes;
import dev.chronotype.processor.check.payload.TypeInfo;
import dev.chronotype.processor.check.payload.Types;
import dev.chronotype.processor.check.payload.Use;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.codec.CodecUse;
import dev.chronotype.processor.model.codec.KeyUse;
import dev.chronotype.processor.model.codec.Maker;
import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Plans what writes and reads a value, wherever it stands. */
final class UsePlanner {

  private static final String OPTIONAL = "java.util.Optional";
  private static final CodecUse TEXT = new CodecUse.BuiltIn("STRING", false);

  private final PayloadShapes shapes;
  private final Types types;
  private final Nameable nameable;
  private final Names names;
  private final Makers makers;
  private final RecordPlanner records;
  private final ValuePlanner values;
  private final TypedPlanner typed;

  /**
   * @param type for which the codecs are
   */
  UsePlanner(PayloadShapes shapes, ActivityTypeModel type, Draft draft) {
    this.shapes = shapes;
    this.types = shapes.types();
    this.nameable = new Nameable(type, types);
    this.names = new Names(types);
    this.makers = new Makers(types, names);
    this.records = new RecordPlanner(shapes, nameable, draft, this::plan);
    this.values = new ValuePlanner(shapes, nameable, names, this::plan);
    this.typed = new TypedPlanner(shapes, names, records);
  }

  /** What writes and reads a payload, or what is in a container that is one. */
  Planned root(ClosedType type, Place place) {
    return own(Use.of(type), place);
  }

  private Planned plan(Use use, Place place) {
    Planned planned = own(use, place);
    if (planned.left() != Planned.Left.TO_JACKSON) {
      return planned;
    }
    ClosedType type = use.type();
    if (shapes.holdsAssumed(type)) {
      return Planned.toUser(place);
    }
    boolean canStand =
        use.annotations().isEmpty()
            && !type.isPrimitive()
            && !(shapes.read(use) instanceof Form.Reference)
            && nameable.isSeen(type, false)
            && isPlain(type)
            && !shapes.hasIdentities(type);
    if (!canStand) {
      return planned.notHere();
    }
    records.notePart(CodecPlanner.missing(planned));
    return Planned.of(new CodecUse.Jackson(names.of(type)));
  }

  /** Whether no compiler warns where it is named. */
  private boolean isPlain(ClosedType type) {
    ClassModel model = types.model(type);
    boolean isRaw = model != null && model.parameters().size() != type.arguments().size();
    return (model == null || (!isRaw && !model.is(ClassTrait.DEPRECATED)))
        && type.arguments().stream().allMatch(this::isPlain);
  }

  private Planned own(Use use, Place place) {
    ClosedType type = use.type();
    if (shapes.isAssumed(use)) {
      return Planned.toUser(place);
    }
    if (type.isUnknown()) {
      return Planned.withPayload(place, "a type that is missing");
    }
    CodecUse scalar = Scalars.of(type, use.annotations());
    if (scalar != null) {
      return Planned.of(scalar);
    }
    if (type.isArray()) {
      return array(use, place);
    }
    Planned container = container(use, place);
    if (container != null) {
      return container;
    }
    ClassModel model = types.model(type);
    String simple = type.simpleDisplay();
    if (!use.annotations().isEmpty()) {
      return Planned.withRecord(place, simple + " in a form of its own");
    }
    if (model == null || (model.isPlatform() && model.kind() != ClassKind.ENUM)) {
      return Planned.toJackson(place, simple);
    }
    return ofClass(type, model, place);
  }

  private Planned ofClass(ClosedType type, ClassModel model, Place place) {
    TypeInfo info = TypeInfo.of(shapes.annotations(type));
    if (info != null) {
      return nameable.isSeen(type, place.isRoot())
          ? typed.plan(type, info, place)
          : Planned.unnameable(place);
    }
    if (model.kind() == ClassKind.ENUM || shapes.isValue(type, model)) {
      return values.plan(type, model, place);
    }
    if (model.kind() == ClassKind.RECORD) {
      return type.arguments().size() == model.parameters().size()
          ? records.plan(type, model, place)
          : Planned.toJackson(place, "a raw " + type.simpleDisplay());
    }
    return Planned.toJackson(place, "the class " + type.simpleDisplay());
  }

  private Planned array(Use use, Place place) {
    if (!(shapes.written(use) instanceof Form.Elements elements)) {
      return Planned.toJackson(place, "an array in a form of its own");
    }
    // Java makes no arrays of types with arguments.
    if (!elements.element().type().arguments().isEmpty() && !elements.element().type().isArray()) {
      return Planned.toJackson(place, "an array of a generic type");
    }
    Planned element = element(elements.element(), place.ofElement());
    return element.use() == null
        ? element
        : Planned.of(new CodecUse.OfArray(element.use(), names.of(use.type())));
  }

  /** What is in a container has a codec of its own where it stands alone, too. */
  private Planned element(Use use, Place place) {
    Planned planned = plan(use, place);
    return planned.use() instanceof CodecUse.Direct direct ? Planned.of(direct.boxed()) : planned;
  }

  /** Null for what is no container that codecs know. */
  private @Nullable Planned container(Use use, Place place) {
    ClosedType type = use.type();
    Maker collection = makers.ofCollection(type);
    Maker map = makers.ofMap(type);
    boolean isOptional = type.is(OPTIONAL) && type.arguments().size() == 1;
    if (collection == null && map == null && !isOptional) {
      return null;
    }
    Form form = shapes.read(use);
    if (form instanceof Form.Entries entries && map != null) {
      return map(entries, map, use, place);
    }
    Use content =
        form instanceof Form.Elements elements
            ? elements.element()
            : form instanceof Form.Reference reference ? reference.content() : null;
    if (content == null || !hasNoFeatures(use)) {
      return Planned.toJackson(place, type.simpleDisplay() + " in a form of its own");
    }
    Planned element = element(content, isOptional ? place : place.ofElement());
    if (element.use() == null) {
      return element;
    }
    String factory = factory(type);
    return Planned.of(
        factory == null && collection != null
            ? new CodecUse.OfCollection(collection, element.use(), names.of(type))
            : container(factory == null ? "optional" : factory, element.use(), type));
  }

  /** Those that hold text are the runtime's: most records have one. */
  private CodecUse container(String factory, CodecUse element, ClosedType type) {
    return element.equals(TEXT)
        ? new CodecUse.BuiltIn(factory.toUpperCase(Locale.ROOT) + "_OF_STRING", true)
        : new CodecUse.Container(factory, element, names.of(type));
  }

  private static @Nullable String factory(ClosedType type) {
    return switch (type.name()) {
      case "java.util.List" -> "list";
      case "java.util.Set" -> "set";
      default -> null;
    };
  }

  /** Whether all that is asked of the container concerns what is in it. */
  private static boolean hasNoFeatures(Use use) {
    var format = use.annotations().find(Jackson.FORMAT);
    return use.annotations().isEmpty()
        || (format != null
            && use.annotations().byName().size() == 1
            && format.all("with").isEmpty()
            && format.all("without").isEmpty());
  }

  private Planned map(Form.Entries entries, Maker maker, Use use, Place place) {
    if (!use.annotations().isEmpty()) {
      return Planned.withRecord(place, "a map in a form of its own");
    }
    if (shapes.isAssumed(entries.key())) {
      return Planned.toUser(place);
    }
    KeyUse key = values.key(entries.key().type());
    if (key == null) {
      return Planned.toJackson(place, "a map with " + entries.key().type().simpleDisplay());
    }
    Planned value = element(entries.value(), place.ofElement());
    if (value.use() == null) {
      return value;
    }
    boolean isPlain = use.type().is("java.util.Map") && key.equals(new KeyUse.BuiltIn("STRING"));
    return Planned.of(
        isPlain
            ? container("map", value.use(), use.type())
            : new CodecUse.OfMap(maker, key, value.use(), names.of(use.type())));
  }
}
