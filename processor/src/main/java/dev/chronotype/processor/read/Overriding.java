package dev.chronotype.processor.read;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Compares methods as they are in class files, where types are erased. */
final class Overriding {

  private final Elements elements;
  private final Types types;

  Overriding(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * Whether the class file of a type has a method of that name and of those erased parameters: one
   * of the source, or the bridge that compilers write for a method which overrides one with another
   * erasure.
   */
  boolean isRedeclared(ExecutableElement method, TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().equals(method.getSimpleName()))
        .anyMatch(each -> sameParameters(each, method) || elements.overrides(each, method, type));
  }

  /**
   * The interface above of which the method overrides one with another erasure, so that compilers
   * write a bridge, which gets the same annotations; null where there is none.
   */
  @Nullable TypeElement bridged(ReflectedMethod reflected) {
    ExecutableElement method = reflected.method();
    TypeElement declaring = reflected.declaring();
    for (TypeElement above : Supertypes.all(declaring)) {
      for (ExecutableElement each : ElementFilter.methodsIn(above.getEnclosedElements())) {
        if (each.getSimpleName().equals(method.getSimpleName())
            && elements.overrides(method, each, declaring)
            && !(sameParameters(method, each) && sameResult(method, each))) {
          return above;
        }
      }
    }
    return null;
  }

  private TypeMirror erasure(TypeMirror type) {
    return types.erasure(type);
  }

  private boolean sameResult(ExecutableElement one, ExecutableElement other) {
    return types.isSameType(erasure(one.getReturnType()), erasure(other.getReturnType()));
  }

  private boolean sameParameters(ExecutableElement one, ExecutableElement other) {
    List<? extends VariableElement> first = one.getParameters();
    List<? extends VariableElement> second = other.getParameters();
    if (first.size() != second.size()) {
      return false;
    }
    for (int i = 0; i < first.size(); i++) {
      if (!types.isSameType(erasure(first.get(i).asType()), erasure(second.get(i).asType()))) {
        return false;
      }
    }
    return true;
  }
}
