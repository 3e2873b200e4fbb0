package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.TypeModel;
import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;
import dev.chronotype.processor.model.payload.PayloadGraph;
import dev.chronotype.processor.model.payload.TypeParameterModel;
import dev.chronotype.processor.model.payload.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Closes types: puts arguments in the place of variables, as Jackson does at run time. */
public final class Types {

  private record Key(ClosedType.Form form, String name, List<ClosedType> arguments) {}

  private final PayloadGraph graph;
  private final Map<Key, ClosedType> known = new HashMap<>();

  // Most types have no arguments. No class has the name of a primitive type.
  private final Map<String, ClosedType> plain = new HashMap<>();
  private final Map<ClosedType, List<ClosedType>> supertypes = new HashMap<>();

  Types(PayloadGraph graph) {
    this.graph = graph;
  }

  public @Nullable ClassModel model(ClosedType type) {
    return type.isArray() || type.isPrimitive() ? null : graph.find(type.name());
  }

  public @Nullable ClassModel model(String name) {
    return graph.find(name);
  }

  public ClosedType type(String name, ClosedType... arguments) {
    return type(name, List.of(arguments));
  }

  ClosedType type(String name, List<ClosedType> arguments) {
    return intern(ClosedType.Form.CLASS, name, arguments);
  }

  ClosedType object() {
    return type("java.lang.Object");
  }

  /** What stands for a value that is never there. */
  ClosedType nothing() {
    return intern(ClosedType.Form.PRIMITIVE, "void", List.of());
  }

  /** The type of a member's declaration at run time, whatever a use says of type variables. */
  ClosedType erasure(TypeUse declared, ClosedType declaring) {
    return raw(bound(declared, declaring));
  }

  /** The type of a member's declaration, with the bounds of type variables in their place. */
  ClosedType bound(TypeUse declared, ClosedType declaring) {
    return close(declared, raw(declaring));
  }

  ClosedType array(ClosedType component) {
    return intern(ClosedType.Form.ARRAY, "[]", List.of(component));
  }

  private ClosedType intern(ClosedType.Form form, String name, List<ClosedType> arguments) {
    if (arguments.isEmpty()) {
      return plain.computeIfAbsent(name, key -> new ClosedType(form, key, List.of()));
    }
    return known.computeIfAbsent(
        new Key(form, name, arguments), key -> new ClosedType(form, name, arguments));
  }

  /** The type of a member of {@code owner}, or of one of its supertypes' members with that. */
  ClosedType close(TypeUse use, ClosedType owner) {
    return close(use, owner, Set.of());
  }

  private ClosedType close(TypeUse use, ClosedType owner, Set<String> open) {
    if (use instanceof TypeUse.PrimitiveUse primitive) {
      return intern(ClosedType.Form.PRIMITIVE, primitive.name(), List.of());
    }
    if (use instanceof TypeUse.ArrayUse array) {
      return array(close(array.component(), owner, open));
    }
    if (use instanceof TypeUse.VariableUse variable) {
      return variable(variable.name(), owner, open);
    }
    TypeUse.ClassUse type = (TypeUse.ClassUse) use;
    if (type.arguments().isEmpty()) {
      return intern(ClosedType.Form.CLASS, type.name(), List.of());
    }
    List<ClosedType> arguments = new ArrayList<>();
    type.arguments().forEach(each -> arguments.add(close(each, owner, open)));
    return intern(ClosedType.Form.CLASS, type.name(), arguments);
  }

  /** The argument; of a raw type the bound. */
  private ClosedType variable(String name, ClosedType owner, Set<String> open) {
    ClassModel model = model(owner);
    List<TypeParameterModel> parameters = model == null ? List.of() : model.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(name)) {
        if (i < owner.arguments().size()) {
          return owner.arguments().get(i);
        }
        Set<String> more = new HashSet<>(open);
        return more.add(name) ? close(parameters.get(i).bound(), owner, more) : object();
      }
    }
    return object();
  }

  /** The type as a parameter or result has it. */
  public ClosedType close(TypeModel type) {
    List<ClosedType> arguments = type.arguments().stream().map(this::close).toList();
    return switch (type.shape()) {
      case VOID, PRIMITIVE -> intern(ClosedType.Form.PRIMITIVE, type.name().toString(), List.of());
      case ARRAY -> array(arguments.get(0));
      case WILDCARD -> type.display().startsWith("? extends") ? arguments.get(0) : object();
      case TYPE_VARIABLE -> type("");
      default -> intern(ClosedType.Form.CLASS, String.valueOf(type.qualifiedName()), arguments);
    };
  }

  /** The raw class: what is known of a value at run time, when its type is not handed on. */
  ClosedType raw(ClosedType type) {
    return type.isArray()
        ? array(raw(type.component()))
        : intern(
            type.isPrimitive() ? ClosedType.Form.PRIMITIVE : ClosedType.Form.CLASS,
            type.name(),
            List.of());
  }

  /** What it extends, if that is anything but {@code Object}. */
  @Nullable ClosedType superclass(ClosedType type) {
    ClassModel model = model(type);
    if (model == null || model.superclass() == null) {
      return null;
    }
    ClosedType superclass = close(model.superclass(), type);
    return superclass.isObject() ? null : superclass;
  }

  /**
   * All above a type, without {@code Object}, in the order in which Jackson looks at them:
   * interfaces before the superclass, each followed by what is above it.
   */
  List<ClosedType> supertypes(ClosedType type) {
    List<ClosedType> found = supertypes.get(type);
    if (found == null) {
      Map<ClosedType, Boolean> all = new LinkedHashMap<>();
      addSupertypes(type, all);
      all.remove(type);
      found = List.copyOf(all.keySet());
      supertypes.put(type, found);
    }
    return found;
  }

  private void addSupertypes(ClosedType type, Map<ClosedType, Boolean> found) {
    ClassModel model = model(type);
    if (model == null || type.isObject()) {
      return;
    }
    for (TypeUse.ClassUse each : model.interfaces()) {
      ClosedType one = close(each, type);
      if (found.putIfAbsent(one, true) == null) {
        addSupertypes(one, found);
      }
    }
    ClosedType superclass = superclass(type);
    if (superclass != null && found.putIfAbsent(superclass, true) == null) {
      addSupertypes(superclass, found);
    }
  }

  /** The type as one of the given class, which it is or has above it; null if it has not. */
  @Nullable ClosedType as(ClosedType type, String className) {
    if (type.is(className)) {
      return type;
    }
    for (ClosedType each : supertypes(type)) {
      if (each.is(className)) {
        return each;
      }
    }
    return null;
  }

  public boolean is(ClosedType type, String className) {
    return as(type, className) != null;
  }

  /** An argument of the type as one of a class with type parameters; what is not said is Object. */
  ClosedType argument(ClosedType type, String className, int index) {
    ClosedType as = as(type, className);
    if (as == null || index >= as.arguments().size()) {
      return object();
    }
    return as.arguments().get(index);
  }

  /**
   * The key (0) or value (1) of a map; those of Properties are texts, whatever they are declared.
   */
  ClosedType entry(ClosedType map, int index) {
    return is(map, "java.util.Properties")
        ? type("java.lang.String")
        : argument(map, Containers.MAP, index);
  }

  /** The type as another class, which extends it or which it extends; arguments as far as known. */
  ClosedType refine(ClosedType type, String className) {
    ClosedType above = as(type, className);
    if (above != null) {
      return above;
    }
    ClassModel model = graph.find(className);
    int parameters = model == null ? 0 : model.parameters().size();
    // A subclass with the same parameters has the same arguments, as far as anybody writes it.
    List<ClosedType> arguments =
        parameters == type.arguments().size() ? type.arguments() : List.of();
    return intern(ClosedType.Form.CLASS, className, arguments);
  }

  /** Whether the class, or one above it, has an annotation at run time. */
  boolean isAnnotated(ClosedType type) {
    ClassModel model = model(type);
    return (model != null && model.is(ClassTrait.ANNOTATED))
        || supertypes(type).stream()
            .map(this::model)
            .anyMatch(each -> each != null && each.is(ClassTrait.ANNOTATED));
  }

  public boolean isEnum(ClosedType type) {
    ClassModel model = model(type);
    return model != null && model.kind() == ClassKind.ENUM;
  }

  /**
   * Whether the type's arguments are within the bounds of its variables, as Java demands. Broken
   * sources may have others; and where that is hard to tell, they are taken for such.
   */
  public boolean isWithinBounds(ClosedType type) {
    ClassModel model = model(type);
    for (int i = 0; model != null && i < type.arguments().size(); i++) {
      ClosedType bound = close(model.parameters().get(i).bound(), type);
      ClosedType as = bound.isObject() ? bound : as(type.arguments().get(i), bound.name());
      if (as == null || (!bound.arguments().isEmpty() && as != bound)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a variable of one type may hold a value of another, as far as classes go. */
  boolean isAssignable(ClosedType from, ClosedType to) {
    return to.isObject() || is(from, to.name());
  }
}
