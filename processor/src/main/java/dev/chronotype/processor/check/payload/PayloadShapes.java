package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.check.payload.Creators.Scalar;
import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.PayloadGraph;
import dev.chronotype.processor.model.payload.TypePattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What codecs have to know of how Jackson writes and reads. */
public final class PayloadShapes {

  private final Introspection classes;
  private final Types types;
  private final Writing writing;
  private final Reading reading;
  private final Map<ClosedType, Boolean> holdingAssumed = new HashMap<>();
  private final Map<ClosedType, Boolean> withIdentities = new HashMap<>();

  /**
   * @param assumed the types that the user's own converter takes
   */
  public PayloadShapes(PayloadGraph graph, List<TypePattern> assumed) {
    this.classes = new Introspection(graph, assumed);
    this.types = classes.types();
    this.writing = new Writing(classes);
    this.reading = new Reading(classes);
  }

  /** Puts types together. */
  public Types types() {
    return types;
  }

  /** A class's annotations, with those of all above it. */
  public AnnotationSet annotations(ClosedType type) {
    return classes.annotations(type);
  }

  /** Whether a converter of the user's own takes a value. */
  public boolean isAssumed(Use use) {
    return classes.assumed().covers(use);
  }

  /** Whether it takes anything that may be in a value. */
  public boolean holdsAssumed(ClosedType type) {
    return holdingAssumed.computeIfAbsent(
        type,
        each ->
            Reached.any(
                each,
                types,
                classes.assumed()::covers,
                member -> member.annotations().has(AnnotationUse.ASSUME_SERIALIZABLE)));
  }

  /** What is written for a value. */
  public Form written(Use use) {
    return writing.form(use);
  }

  /** What is expected where a value is read. */
  public Form read(Use use) {
    return reading.form(use);
  }

  /** The simple name of the class that is made of an abstract collection or map; null of others. */
  public static @Nullable String made(String container) {
    return Containers.made(container);
  }

  /** Which values of a property are written: ALWAYS, NON_NULL and so on; empty for all of them. */
  public static String inclusion(AnnotationSet property, AnnotationSet ofClass) {
    return Inclusion.of(property, ofClass);
  }

  /** How objects of a class are written and read; null where that takes more than a creator. */
  public @Nullable ObjectShape object(ClosedType type, ClassModel model) {
    Use use = Use.of(type);
    if (!(written(use) instanceof Form.Written written)
        || !(read(use) instanceof Form.Expected expected)
        || written.anyGetter() != null
        || expected.readsAny()
        || expected.creators().delegate != null
        || expected.properties().values().stream()
            .anyMatch(each -> each.accessor().kind() != Accessor.Kind.PARAMETER)) {
      return null;
    }
    Creator creator = creator(model, expected.creators());
    Map<String, Accessor> taken = expected.creators().properties;
    if (creator == null || (taken != null && !taken.keySet().containsAll(names(expected)))) {
      return null;
    }
    List<ObjectShape.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < creator.size(); i++) {
      parameters.add(parameter(creator.types().get(i), i, expected));
    }
    return new ObjectShape(
        WrittenOrder.sorted(
            written.properties(), classes.written(type, model), classes.annotations(type)),
        creator.member(),
        creator.isConstructor(),
        parameters);
  }

  private static List<String> names(Form.Expected expected) {
    return expected.properties().values().stream().map(Form.ReadProperty::name).toList();
  }

  /** What Jackson makes objects by; of an empty record the only constructor that there is. */
  private static @Nullable Creator creator(ClassModel model, Creators creators) {
    if (creators.propertyCreator != null) {
      return creators.propertyCreator.creator();
    }
    return creators.hasDefault && model.kind() == ClassKind.RECORD && model.fields().isEmpty()
        ? model.constructors().stream()
            .filter(each -> each.parameters().isEmpty())
            .map(each -> new Creator(each, true, List.of()))
            .findFirst()
            .orElse(null)
        : null;
  }

  private static ObjectShape.Parameter parameter(
      ClosedType type, int index, Form.Expected expected) {
    List<String> names = new ArrayList<>();
    Use use = Use.of(type);
    for (Map.Entry<String, Form.ReadProperty> each : expected.properties().entrySet()) {
      Accessor taken =
          Objects.requireNonNull(expected.creators().properties).get(each.getValue().name());
      if (taken != null && taken.index() == index) {
        use = each.getValue().use();
        names.add(each.getKey().equals(each.getValue().name()) ? 0 : names.size(), each.getKey());
      }
    }
    return new ObjectShape.Parameter(type, use, names);
  }

  /** Whether a member stands for values of a class, which are no objects then. */
  public boolean isValue(ClosedType type, ClassModel model) {
    return !model.isPlatform() && classes.written(type, model).value() != null;
  }

  /** How values of such a class are written and read; null where that takes more than methods. */
  public @Nullable ValueShape value(ClosedType type, ClassModel model) {
    Accessor getter = classes.written(type, model).value();
    if (getter == null || getter.kind() != Accessor.Kind.GETTER) {
      return null;
    }
    if (model.kind() == ClassKind.ENUM) {
      return new ValueShape(getter, null, false);
    }
    Creator creator =
        read(Use.of(type)) instanceof Form.Expected expected
            ? creator(getter.type(), expected.creators())
            : null;
    return creator == null
        ? null
        : new ValueShape(getter, creator.member(), creator.isConstructor());
  }

  /** What Jackson makes an object of that is written as a value of a type. */
  private static @Nullable Creator creator(ClosedType value, Creators creators) {
    Scalar scalar = Scalar.of(value.name());
    if (scalar == null) {
      Creators.Delegate taken = creators.delegate;
      Creators.Found found = creators.delegating;
      return taken != null && found != null && taken.type() == value && found.creator().size() == 1
          ? found.creator()
          : null;
    }
    boolean isOther =
        switch (scalar) {
          case STRING, INT, BOOLEAN -> false;
          // Where a number fits, the other one is made of it.
          case LONG -> creators.scalars.containsKey(Scalar.INT);
          // Jackson takes such a number for another kind of number first.
          case DOUBLE, BIG_INTEGER, BIG_DECIMAL -> true;
        };
    Creators.Found found = creators.scalars.get(scalar);
    return isOther || found == null || found.creator().types().get(0) != value
        ? null
        : found.creator();
  }

  /** Whether constants of an enum are made by code of the author's. */
  public boolean hasFactory(ClosedType constants) {
    return classes.members().factories(constants).stream()
        .anyMatch(each -> Jackson.creatorMode(each.annotations()) != null);
  }

  /** The classes that a type lists for Jackson, by the names that it gives them, if any. */
  public Map<ClosedType, String> subtypes(ClosedType type) {
    Map<ClosedType, String> found = new LinkedHashMap<>();
    AnnotationUse list = classes.annotations(type).find(Jackson.SUB_TYPES);
    for (AnnotationUse each : list == null ? List.<AnnotationUse>of() : list.annotations("value")) {
      var named = each.type("value");
      if (named != null) {
        found.put(types.type(named.name()), each.text("name", ""));
      }
    }
    return found;
  }

  /** Whether an object that is written once may stand for others that are the same. */
  public boolean hasIdentities(ClosedType type) {
    return withIdentities.computeIfAbsent(
        type,
        each ->
            Reached.any(
                each,
                types,
                reached -> reached.annotations().has(Jackson.IDENTITY_INFO),
                member -> false));
  }
}
