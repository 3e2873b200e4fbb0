package dev.chronotype.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a type has to have and lacks (yet): another processor may write it into the type. For
 * want of it the compiler complains of the type, and of code that uses the type as well.
 */
final class LackingMembers {

  private LackingMembers() {}

  /**
   * The first definition that a class inherits and has no body for; or the type itself, where it is
   * sealed and permits nobody. Null where nothing is lacking.
   */
  static @Nullable String in(
      TypeElement type, List<InheritedMethod> definitions, Elements elements) {
    if (type.getModifiers().contains(Modifier.SEALED) && type.getPermittedSubclasses().isEmpty()) {
      return type.getSimpleName().toString();
    }
    if (type.getKind() != ElementKind.CLASS || type.getModifiers().contains(Modifier.ABSTRACT)) {
      return null;
    }
    List<ExecutableElement> inherited =
        definitions.stream()
            .filter(each -> !each.declaring().equals(type))
            .map(InheritedMethod::method)
            .filter(each -> each.getModifiers().contains(Modifier.ABSTRACT))
            .toList();
    return inherited.isEmpty() ? null : firstWithoutBody(inherited, type, elements);
  }

  private static @Nullable String firstWithoutBody(
      List<ExecutableElement> inherited, TypeElement type, Elements elements) {
    Map<Name, List<ExecutableElement>> bodies = bodies(type);
    for (ExecutableElement each : inherited) {
      boolean hasBody =
          bodies.getOrDefault(each.getSimpleName(), List.of()).stream()
              .anyMatch(one -> elements.overrides(one, each, type));
      if (!hasBody) {
        return each.getSimpleName().toString();
      }
    }
    return null;
  }

  private static Map<Name, List<ExecutableElement>> bodies(TypeElement type) {
    Map<Name, List<ExecutableElement>> bodies = new HashMap<>();
    for (TypeElement each : Supertypes.all(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
        if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
          bodies.computeIfAbsent(method.getSimpleName(), name -> new ArrayList<>()).add(method);
        }
      }
    }
    return bodies;
  }
}
