package dev.chronotype.processor.read;

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
import javax.lang.model.util.ElementFilter;

/**
 * Finds the activities of an interface as the SDK does, which does not go by what Java inherits: it
 * walks the interfaces itself. One with the annotation registers what it declares and what those
 * without it above have left; a method that is declared again takes the place of one left above,
 * unless that carries {@code @ActivityMethod}.
 */
final class InterfaceWalk {

  private final Overriding overriding;
  private final Map<TypeElement, Set<ExecutableElement>> known = new HashMap<>();
  private final Map<TypeElement, Set<ExecutableElement>> registered = new LinkedHashMap<>();
  private final Map<TypeElement, Integer> visits = new HashMap<>();

  private InterfaceWalk(Overriding overriding) {
    this.overriding = overriding;
  }

  /**
   * The activities that the interface declares, in the order of the source, then those that it has
   * from interfaces without the annotation, then those of interfaces with it.
   */
  static List<ReflectedMethod> activities(TypeElement type, Overriding overriding) {
    InterfaceWalk walk = new InterfaceWalk(overriding);
    walk.visit(type);
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

  /** Returns what is left for an interface below: nothing of one that registers. */
  private Set<ExecutableElement> visit(TypeElement current) {
    boolean registers = AnnotationReader.find(current, AnnotationNames.ACTIVITY_INTERFACE) != null;
    Set<ExecutableElement> before = known.get(current);
    // The second visit tells that the first was not the only one; a third would tell nothing new.
    if (before != null && (!registers || visits.merge(current, 1, Integer::sum) > 2)) {
      return before;
    }
    Set<ExecutableElement> methods = methods(current);
    if (registers) {
      visits.putIfAbsent(current, 1);
      registered.put(current, methods);
    }
    Set<ExecutableElement> left = registers ? Set.of() : methods;
    known.put(current, left);
    return left;
  }

  private Set<ExecutableElement> methods(TypeElement current) {
    Set<ExecutableElement> found = new LinkedHashSet<>();
    for (ExecutableElement each : ElementFilter.methodsIn(current.getEnclosedElements())) {
      if (!each.getModifiers().contains(Modifier.STATIC) || isNamed(each)) {
        found.add(each);
      }
    }
    for (TypeElement above : Supertypes.interfaces(current)) {
      for (ExecutableElement each : visit(above)) {
        if (isNamed(each) || !overriding.isRedeclared(each, current)) {
          found.add(each);
        }
      }
    }
    return found;
  }

  private static boolean isNamed(ExecutableElement method) {
    return AnnotationReader.find(method, AnnotationNames.ACTIVITY_METHOD) != null;
  }
}
