package dev.chronotype.runtime.internal;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** The class that a type is checked against at run time. */
public final class Erasure {

  private Erasure() {}

  /**
   * The class of a type.
   *
   * @throws IllegalArgumentException if it is a type variable or a wildcard
   */
  public static Class<?> of(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    if (type instanceof ParameterizedType parameterized) {
      return (Class<?>) parameterized.getRawType();
    }
    if (type instanceof GenericArrayType array) {
      return of(array.getGenericComponentType()).arrayType();
    }
    throw new IllegalArgumentException("Has no class: " + type.getTypeName());
  }
}
