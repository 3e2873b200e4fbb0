package dev.chronotype.processor.read;

import com.google.auto.common.MoreElements;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * A method that the SDK takes for an activity of an {@code @ActivityInterface} interface.
 *
 * @param through the interface with the annotation through which it is registered
 * @param repeated whether the SDK comes to it on more than one way
 */
record ReflectedMethod(ExecutableElement method, TypeElement through, boolean repeated) {

  /** What a class, which is no place for them, declares with one of the SDK's annotations. */
  static List<ReflectedMethod> misplaced(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(
            each -> carries(each, AnnotationNames.ACTIVITY_METHOD, AnnotationNames.METHOD_RETRY))
        .map(each -> new ReflectedMethod(each, type, false))
        .toList();
  }

  private static boolean carries(ExecutableElement method, String... annotations) {
    return List.of(annotations).stream()
        .anyMatch(each -> AnnotationReader.find(method, each) != null);
  }

  /** Whether {@code @ActivityMethod} says that it is an activity. */
  boolean isNamed() {
    return carries(method, AnnotationNames.ACTIVITY_METHOD);
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
}
