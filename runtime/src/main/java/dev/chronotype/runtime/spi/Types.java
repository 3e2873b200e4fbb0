package dev.chronotype.runtime.spi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** Builds the generic types that generated code names, equal to those of the JDK. */
public final class Types {
  private Types() {}

  public static ParameterizedType parameterized(Class<?> raw, Type... arguments) {
    throw new UnsupportedOperationException();
  }

  public static Type arrayOf(Type component) {
    throw new UnsupportedOperationException();
  }

  public static Type subtypeOf(Type bound) {
    throw new UnsupportedOperationException();
  }

  public static Type supertypeOf(Type bound) {
    throw new UnsupportedOperationException();
  }
}
