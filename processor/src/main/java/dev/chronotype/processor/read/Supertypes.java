package dev.chronotype.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Walks what a type extends and implements. */
final class Supertypes {

  private Supertypes() {}

  /** The superclass, if any, and the interfaces, in the order of the source. */
  static List<TypeElement> direct(TypeElement type) {
    List<TypeElement> found = new ArrayList<>();
    add(type.getSuperclass(), found);
    found.addAll(interfaces(type));
    return found;
  }

  /** The interfaces alone, in the order of the source. */
  static List<TypeElement> interfaces(TypeElement type) {
    List<TypeElement> found = new ArrayList<>();
    type.getInterfaces().forEach(each -> add(each, found));
    return found;
  }

  /** The type itself and all above it, nearest first, superclasses before interfaces. */
  static List<TypeElement> all(TypeElement type) {
    Map<String, TypeElement> found = new LinkedHashMap<>();
    TypeElement each = type;
    while (each != null && found.putIfAbsent(name(each), each) == null) {
      each = superclass(each);
    }
    for (TypeElement one : List.copyOf(found.values())) {
      addInterfaces(one, found);
    }
    return List.copyOf(found.values());
  }

  static Set<String> names(TypeElement type) {
    Map<String, TypeElement> found = new LinkedHashMap<>();
    collect(type, found);
    return found.keySet();
  }

  private static void collect(TypeElement type, Map<String, TypeElement> found) {
    if (found.putIfAbsent(name(type), type) == null) {
      direct(type).forEach(each -> collect(each, found));
    }
  }

  private static void addInterfaces(TypeElement type, Map<String, TypeElement> found) {
    for (TypeMirror mirror : type.getInterfaces()) {
      if (mirror instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement each
          && found.putIfAbsent(name(each), each) == null) {
        addInterfaces(each, found);
      }
    }
  }

  private static @Nullable TypeElement superclass(TypeElement type) {
    List<TypeElement> found = new ArrayList<>();
    add(type.getSuperclass(), found);
    return found.isEmpty() ? null : found.get(0);
  }

  private static void add(TypeMirror mirror, List<TypeElement> found) {
    if (mirror instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element) {
      found.add(element);
    }
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }
}
