package dev.chronotype.lint.body;

import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The type that declares a method. */
final class Owner {

  private Owner() {}

  static TypeElement of(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }
}
