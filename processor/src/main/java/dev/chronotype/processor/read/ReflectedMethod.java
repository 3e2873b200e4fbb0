package dev.chronotype.processor.read;

import com.google.auto.common.MoreElements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * A method that the SDK takes for an activity of an {@code @ActivityInterface} interface. The SDK
 * does not go by what a class inherits as Java understands it: it walks the interfaces itself.
 *
 * @param through the interface with the annotation through which it is registered
 * @param repeated whether the SDK comes to it on more than one way
 */
record ReflectedMethod(ExecutableElement method, TypeElement through, boolean repeated) {

  /**
   * Those that the interface declares in the order of the source, then those that it has from
   * interfaces without the annotation, then those of interfaces with it.
   */
  static List<ReflectedMethod> all(TypeElement type, Elements elements, Types types) {
    Walk walk = new Walk(elements, types);
    walk.methods(type);
    List<ReflectedMethod> found = new ArrayList<>();
    walk.registered.forEach(
        (through, methods) -> {
          boolean repeated = walk.visits.getOrDefault(through, 0) > 1;
          List<ReflectedMethod> own =
              methods.stream().map(each -> new ReflectedMethod(each, through, repeated)).toList();
          found.addAll(through.equals(type) ? 0 : found.size(), own);
        });
    return found;
  }

  /** What a class, which is no place for them, declares with one of the SDK's annotations. */
  static List<ReflectedMethod> misplaced(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(
            each ->
                AnnotationReader.find(each, AnnotationNames.ACTIVITY_METHOD) != null
                    || AnnotationReader.find(each, AnnotationNames.METHOD_RETRY) != null)
        .map(each -> new ReflectedMethod(each, type, false))
        .toList();
  }

  /** The first name that the compiler cannot resolve (yet), or null. */
  @Nullable String unresolved(TypeElement type, Types types) {
    return UnresolvedTypes.inMember(type, method, types);
  }

  /** The signature that the method has in the type, type variables resolved. */
  ExecutableType signature(TypeElement type, Types types) {
    return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
  }

  /** The type that declares the method. */
  TypeElement declaring() {
    return MoreElements.asType(method.getEnclosingElement());
  }

  private static final class Walk {

    private final Elements elements;
    private final Types types;
    private final Map<TypeElement, Set<ExecutableElement>> known = new HashMap<>();
    private final Map<TypeElement, Set<ExecutableElement>> registered = new LinkedHashMap<>();
    private final Map<TypeElement, Integer> visits = new HashMap<>();

    Walk(Elements elements, Types types) {
      this.elements = elements;
      this.types = types;
    }

    /** What is left for the next interface below to register: nothing of one that registers. */
    Set<ExecutableElement> methods(TypeElement current) {
      boolean registers =
          AnnotationReader.find(current, AnnotationNames.ACTIVITY_INTERFACE) != null;
      Set<ExecutableElement> before = known.get(current);
      // A second visit tells that the first was not the only one; a third tells nothing new.
      if (before != null && (!registers || visits.merge(current, 1, Integer::sum) > 2)) {
        return before;
      }
      Set<ExecutableElement> found = new LinkedHashSet<>();
      for (ExecutableElement each : ElementFilter.methodsIn(current.getEnclosedElements())) {
        if (isActivity(each)) {
          found.add(each);
        }
      }
      for (TypeElement above : Supertypes.interfaces(current)) {
        for (ExecutableElement each : methods(above)) {
          if (isNamed(each) || !isRedeclared(each, current)) {
            found.add(each);
          }
        }
      }
      if (registers) {
        visits.putIfAbsent(current, 1);
        registered.put(current, found);
      }
      known.put(current, registers ? Set.of() : found);
      return registers ? Set.of() : found;
    }

    private static boolean isActivity(ExecutableElement method) {
      return !method.getModifiers().contains(Modifier.STATIC) || isNamed(method);
    }

    private static boolean isNamed(ExecutableElement method) {
      return AnnotationReader.find(method, AnnotationNames.ACTIVITY_METHOD) != null;
    }

    /**
     * Whether the interface has a method with the same erasure: one of the source, or the bridge
     * that compilers write for a method which overrides one with another erasure.
     */
    private boolean isRedeclared(ExecutableElement method, TypeElement current) {
      return ElementFilter.methodsIn(current.getEnclosedElements()).stream()
          .filter(each -> each.getSimpleName().equals(method.getSimpleName()))
          .anyMatch(each -> sameErasure(each, method) || elements.overrides(each, method, current));
    }

    private boolean sameErasure(ExecutableElement one, ExecutableElement other) {
      List<? extends VariableElement> first = one.getParameters();
      List<? extends VariableElement> second = other.getParameters();
      if (first.size() != second.size()) {
        return false;
      }
      for (int i = 0; i < first.size(); i++) {
        if (!types.isSameType(
            types.erasure(first.get(i).asType()), types.erasure(second.get(i).asType()))) {
          return false;
        }
      }
      return true;
    }
  }
}
