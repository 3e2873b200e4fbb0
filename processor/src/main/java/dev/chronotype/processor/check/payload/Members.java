package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.MemberModel;
import dev.chronotype.processor.model.payload.MemberTrait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The members of a class as Jackson collects them, with those that it inherits. */
final class Members {

  private final Types types;
  private final Map<String, AnnotationSet> classAnnotations = new HashMap<>();
  private final Map<ClosedType, List<Accessor>> fields = new HashMap<>();
  private final Map<ClosedType, List<Accessor>> methods = new HashMap<>();
  private final Map<ClosedType, List<Creator>> constructors = new HashMap<>();
  private final Map<ClosedType, List<Creator>> factories = new HashMap<>();

  Members(Types types) {
    this.types = types;
  }

  /** A class's annotations, with those of all above it where it has none of the name. */
  AnnotationSet annotations(ClosedType type) {
    ClassModel model = types.model(type);
    if (model == null) {
      return AnnotationSet.NONE;
    }
    AnnotationSet known = classAnnotations.get(type.name());
    if (known == null) {
      known = model.annotations();
      for (ClosedType each : types.supertypes(types.raw(type))) {
        ClassModel above = types.model(each);
        known = above == null ? known : known.or(above.annotations());
      }
      classAnnotations.put(type.name(), known);
    }
    return known;
  }

  /** Those of superclasses first; a hidden one gives its place away. */
  List<Accessor> fields(ClosedType type) {
    return fields.computeIfAbsent(type, this::findFields);
  }

  private List<Accessor> findFields(ClosedType type) {
    Map<String, Accessor> found = new LinkedHashMap<>();
    List<ClosedType> chain = new ArrayList<>();
    for (ClosedType each = type; each != null; each = types.superclass(each)) {
      chain.add(0, each);
    }
    for (ClosedType each : chain) {
      ClassModel model = types.model(each);
      for (MemberModel field : model == null ? List.<MemberModel>of() : model.fields()) {
        if (!field.is(MemberTrait.CONSTANT)) {
          found.put(
              field.name(),
              new Accessor(
                  Accessor.Kind.FIELD,
                  field,
                  each,
                  types.close(field.type(), each),
                  field.annotations(),
                  null,
                  0));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** Fields that a field of the same name in a subclass takes the place of. */
  List<Accessor> shadowed(ClosedType type) {
    Set<MemberModel> found = Collections.newSetFromMap(new IdentityHashMap<>());
    fields(type).forEach(each -> found.add(each.member()));
    List<Accessor> shadowed = new ArrayList<>();
    for (ClosedType each = types.superclass(type); each != null; each = types.superclass(each)) {
      ClassModel model = types.model(each);
      if (model != null && !model.isPlatform()) {
        fields(each).stream().filter(field -> found.add(field.member())).forEach(shadowed::add);
      }
    }
    return shadowed;
  }

  /** Getters and setters, and what the author says is one. */
  List<Accessor> methods(ClosedType type) {
    return methods.computeIfAbsent(type, this::findMethods);
  }

  private List<Accessor> findMethods(ClosedType type) {
    Map<String, Accessor> found = new LinkedHashMap<>();
    addMethods(type, found);
    types.supertypes(type).forEach(each -> addMethods(each, found));
    return List.copyOf(found.values());
  }

  private void addMethods(ClosedType type, Map<String, Accessor> found) {
    ClassModel model = types.model(type);
    if (model == null) {
      return;
    }
    for (MemberModel method : model.methods()) {
      if (!method.is(MemberTrait.STATIC)) {
        String key = key(method, type);
        Accessor known = found.get(key);
        if (known == null) {
          found.put(key, method(method, type, method.annotations()));
        } else {
          boolean replaces =
              known.member().is(MemberTrait.ABSTRACT) && !method.is(MemberTrait.ABSTRACT);
          AnnotationSet merged = known.annotations().or(method.annotations());
          found.put(key, replaces ? method(method, type, merged) : known.with(merged));
        }
      }
    }
  }

  private Accessor method(MemberModel method, ClosedType declaring, AnnotationSet annotations) {
    int parameters = method.parameters().size();
    return new Accessor(
        parameters == 0 ? Accessor.Kind.GETTER : Accessor.Kind.SETTER,
        method,
        declaring,
        types.close(
            parameters == 0 ? method.type() : method.parameters().get(parameters - 1).type(),
            declaring),
        annotations,
        null,
        parameters - 1);
  }

  /** The name and the erased parameters: what overrides has the same ones. */
  private String key(MemberModel method, ClosedType declaring) {
    if (method.parameters().isEmpty()) {
      return method.name();
    }
    StringBuilder key = new StringBuilder(method.name());
    ClosedType raw = types.raw(declaring);
    for (MemberModel.ParameterUse each : method.parameters()) {
      ClosedType parameter = types.raw(types.close(each.type(), raw));
      key.append(' ');
      while (parameter.isArray()) {
        key.append('[');
        parameter = parameter.component();
      }
      key.append(parameter.name());
    }
    return key.toString();
  }

  /** Its constructors without that which takes nothing. */
  List<Creator> constructors(ClosedType type) {
    return constructors.computeIfAbsent(type, this::findConstructors);
  }

  private List<Creator> findConstructors(ClosedType type) {
    ClassModel model = types.model(type);
    return model == null
        ? List.of()
        : model.constructors().stream()
            .filter(each -> !each.parameters().isEmpty() && !Jackson.isIgnored(each.annotations()))
            .map(each -> creator(each, true, type))
            .toList();
  }

  boolean hasDefaultConstructor(ClosedType type) {
    ClassModel model = types.model(type);
    return model != null
        && model.constructors().stream()
            .anyMatch(
                each -> each.parameters().isEmpty() && !Jackson.isIgnored(each.annotations()));
  }

  /** Its static methods that make values of it: marked, or of a name that Jackson knows. */
  List<Creator> factories(ClosedType type) {
    return factories.computeIfAbsent(type, this::findFactories);
  }

  private List<Creator> findFactories(ClosedType type) {
    ClassModel model = types.model(type);
    if (model == null) {
      return List.of();
    }
    List<Creator> found = new ArrayList<>();
    for (MemberModel each : model.methods()) {
      if (each.is(MemberTrait.STATIC) && !Jackson.isIgnored(each.annotations())) {
        Creator creator = creator(each, false, type);
        if (makes(types.close(each.type(), type), type) && isFactory(creator)) {
          found.add(creator);
        }
      }
    }
    return found;
  }

  private boolean makes(ClosedType returned, ClosedType type) {
    return types.is(returned, type.name());
  }

  private static boolean isFactory(Creator creator) {
    String mode = Jackson.creatorMode(creator.annotations());
    if (mode != null && !mode.equals("DISABLED")) {
      return true;
    }
    if (creator.size() != 1) {
      return false;
    }
    String name = creator.member().name();
    ClosedType taken = creator.types().get(0);
    return name.equals("valueOf")
        || (name.equals("fromString")
            && (taken.is("java.lang.String") || taken.is("java.lang.CharSequence")));
  }

  private Creator creator(MemberModel member, boolean isConstructor, ClosedType type) {
    return new Creator(
        member,
        isConstructor,
        member.parameters().stream().map(each -> types.close(each.type(), type)).toList());
  }
}
