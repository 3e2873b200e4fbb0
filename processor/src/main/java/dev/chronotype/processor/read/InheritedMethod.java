package dev.chronotype.processor.read;

import com.google.auto.common.MoreElements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * A method with a definition, as a type has it: declared there, or inherited as Java inherits
 * methods.
 *
 * @param method the method nearest to the type that carries the annotation
 * @param overridden the annotated methods that it overrides
 */
record InheritedMethod(ExecutableElement method, List<ExecutableElement> overridden) {

  /** Those that the type declares itself in the order of the source, then the inherited ones. */
  static List<InheritedMethod> all(TypeElement type, Elements elements) {
    List<InheritedMethod> found = new ArrayList<>();
    Map<String, List<InheritedMethod>> byName = new HashMap<>();
    for (TypeElement each : Supertypes.all(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
        if (AnnotationReader.find(method, AnnotationNames.ACTIVITY_DEFINITION) == null
            || !(each.equals(type) || isInherited(method, type, elements))) {
          continue;
        }
        List<InheritedMethod> namesakes =
            byName.computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>());
        InheritedMethod overriding = overriding(namesakes, method, type, elements);
        if (overriding != null) {
          overriding.overridden.add(method);
        } else {
          InheritedMethod own = new InheritedMethod(method, new ArrayList<>());
          namesakes.add(own);
          found.add(own);
        }
      }
    }
    return found;
  }

  private static @Nullable InheritedMethod overriding(
      List<InheritedMethod> namesakes,
      ExecutableElement method,
      TypeElement type,
      Elements elements) {
    for (InheritedMethod each : namesakes) {
      if (elements.overrides(each.method, method, type)) {
        return each;
      }
    }
    return null;
  }

  private static boolean isInherited(
      ExecutableElement method, TypeElement type, Elements elements) {
    var modifiers = method.getModifiers();
    if (modifiers.contains(Modifier.PRIVATE) || modifiers.contains(Modifier.STATIC)) {
      return false;
    }
    return modifiers.contains(Modifier.PUBLIC)
        || modifiers.contains(Modifier.PROTECTED)
        || elements.getPackageOf(method).equals(elements.getPackageOf(type));
  }

  /** The type that declares the method. */
  TypeElement declaring() {
    return MoreElements.asType(method.getEnclosingElement());
  }

  /** The first name that the compiler cannot resolve (yet), or null. */
  @Nullable String unresolved(TypeElement type, Types types) {
    String missing = UnresolvedTypes.inAnnotation(method, AnnotationNames.ACTIVITY_DEFINITION);
    return missing != null ? missing : UnresolvedTypes.inMember(type, method, types);
  }
}
