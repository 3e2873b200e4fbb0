package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out which properties an object is made of when Jackson reads it. */
final class BeanReading {

  private static final String INJECTS =
      "@JacksonInject asks for values that the SDK's converter does not have";

  private final Introspection classes;
  private final Types types;

  BeanReading(Introspection classes) {
    this.classes = classes;
    this.types = classes.types();
  }

  Form form(ClosedType type, ClassModel model, AnnotationSet own) {
    if (model.kind() == ClassKind.ANNOTATION) {
      return refuse(type, "it is an annotation type");
    }
    ClosedType hidden = Platform.hiddenSuperclass(type, types);
    if (hidden != null) {
      return new Form.Refused(
          Problem.ofClass(SerialisationCode.EXTENDS_JDK, type)
              .with("superclass", hidden.simpleDisplay()));
    }
    if (model.is(ClassTrait.INNER)) {
      return new Form.Refused(Problem.ofClass(SerialisationCode.INNER_CLASS, type));
    }
    Introspection.Reading reading = classes.read(type, model);
    Creators creators = reading.creators();
    String problem =
        reading.properties().problem != null ? reading.properties().problem : creators.problem;
    if (problem != null) {
      return refuse(type, problem);
    }
    String late =
        creators.takesInjected()
            ? INJECTS
            : Identities.problem(classes.annotations(type), own, creators);
    return late != null
        ? new Form.Refused(refusal(type, late), false)
        : expected(type, model, reading.properties(), creators, own);
  }

  private static Form refuse(ClosedType type, String why) {
    return new Form.Refused(refusal(type, why));
  }

  private static Problem refusal(ClosedType type, String why) {
    return Problem.ofClass(SerialisationCode.REFUSED_CLASS, type).with("why", why);
  }

  private Form expected(
      ClosedType type,
      ClassModel model,
      Properties properties,
      Creators creators,
      AnnotationSet own) {
    AnnotationUse ignore = own.or(classes.annotations(type)).find(Jackson.IGNORE_PROPERTIES);
    Set<String> ignored = new LinkedHashSet<>();
    if (ignore != null && !ignore.flag("allowSetters", false)) {
      ignored.addAll(ignore.texts("value"));
    }
    List<Property> read = new ArrayList<>(properties.all);
    read.removeIf(each -> ignored.contains(each.name()));
    boolean readsAny = !properties.anySetters.isEmpty();
    if (!readsAny) {
      ignored.addAll(properties.ignored);
    }
    boolean ignoresUnknown =
        ignoresUnknown(ignore)
            || ignoresUnknown(classes.annotations(type).find(Jackson.IGNORE_PROPERTIES))
            || Jackson.isOn(own, Jackson.UNWRAPPED);
    Map<String, Form.ReadProperty> found = new LinkedHashMap<>();
    for (Property each : read) {
      Creators takes = isParameter(each, model) ? creators : null;
      Form refused = refused(type, each, takes);
      if (refused != null) {
        return refused;
      }
      ignoresUnknown |= Jackson.isOn(each.annotations(), Jackson.UNWRAPPED);
      if (isOfIgnoredType(each)) {
        ignored.add(each.name());
      } else {
        add(each, isTaken(each, creators), found);
      }
    }
    return new Form.Expected(type, found, ignored, ignoresUnknown, readsAny, creators);
  }

  private void add(Property property, boolean isParameter, Map<String, Form.ReadProperty> found) {
    Form.ReadProperty read = property(property, isParameter);
    if (read != null) {
      found.put(property.name(), read);
      aliases(property).forEach(alias -> found.putIfAbsent(alias, read));
    }
  }

  /**
   * What Jackson refuses of a property.
   *
   * @param takes the creators that may take it, or null where it is set
   */
  private @Nullable Form refused(ClosedType type, Property property, @Nullable Creators takes) {
    Problem conflict = Conflicts.ofSetters(property, type, types);
    if (conflict != null) {
      return new Form.Refused(conflict);
    }
    if (takes == null && property.annotations().has(Jackson.INJECT)) {
      return new Form.Refused(refusal(type, INJECTS), false);
    }
    return takes != null && takes.properties != null ? unsuitable(type, property, takes) : null;
  }

  private static boolean isParameter(Property property, ClassModel model) {
    return !property.parameters.isEmpty() && !model.isAbstract();
  }

  /** Whether a creator takes it: one of an abstract class, too, which makes a subclass of it. */
  private static boolean isTaken(Property property, Creators creators) {
    Map<String, Accessor> taken = creators.properties;
    return !property.parameters.isEmpty() && taken != null && taken.containsKey(property.name());
  }

  private static boolean ignoresUnknown(@Nullable AnnotationUse ignore) {
    return ignore != null && ignore.flag("ignoreUnknown", false);
  }

  /** What Jackson refuses to hand to the creator that makes the object. */
  private static @Nullable Form unsuitable(ClosedType type, Property property, Creators creators) {
    Map<String, Accessor> known = creators.properties;
    if (known != null && !known.containsKey(property.name())) {
      return refuse(type, "the creator that is used takes no \"" + property.name() + "\"");
    }
    if (Jackson.isOn(property.annotations(), Jackson.UNWRAPPED)) {
      return refuse(type, "a creator cannot take what is unwrapped, here " + property.name());
    }
    if (property.annotations().has(Jackson.BACK_REFERENCE)) {
      return refuse(type, "a creator cannot take a back reference, here " + property.name());
    }
    return null;
  }

  private boolean isOfIgnoredType(Property property) {
    if (!property.parameters.isEmpty()) {
      return false;
    }
    Accessor accessor = accessor(property);
    return accessor != null
        && Jackson.isOn(classes.annotations(accessor.type()), Jackson.IGNORE_TYPE);
  }

  private @Nullable Accessor accessor(Property property) {
    if (!property.setters.isEmpty()) {
      return Conflicts.setter(property, types);
    }
    if (!property.fields.isEmpty()) {
      return property.fields.get(0).accessor();
    }
    return property.getters.isEmpty() ? null : property.getters.get(0).accessor();
  }

  private Form.@Nullable ReadProperty property(Property property, boolean isParameter) {
    Accessor parameter = isParameter ? property.parameter() : null;
    Accessor accessor = parameter != null ? parameter : accessor(property);
    if (accessor == null) {
      return null;
    }
    boolean isGetter = accessor.kind() == Accessor.Kind.GETTER;
    boolean addsToGetter =
        isGetter
            && (types.is(accessor.type(), Containers.COLLECTION)
                || types.is(accessor.type(), Containers.MAP));
    if (isGetter && !addsToGetter && !Jackson.isOn(property.annotations(), Jackson.MERGE)) {
      return null;
    }
    return new Form.ReadProperty(
        property.name(), new Use(accessor.type(), property.annotations()), accessor, addsToGetter);
  }

  private static List<String> aliases(Property property) {
    AnnotationUse alias = property.annotations().find(Jackson.ALIAS);
    return alias == null ? List.of() : alias.texts("value");
  }
}
