package dev.chronotype.runtime.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.StringJoiner;

/** What a type is called in messages: as in a source that imports it. */
final class TypeName {

  private TypeName() {}

  static String of(Type type) {
    if (type instanceof Class<?> named) {
      return named.getSimpleName();
    }
    if (type instanceof ParameterizedType parameterized) {
      StringJoiner arguments = new StringJoiner(", ", "<", ">");
      for (Type argument : parameterized.getActualTypeArguments()) {
        arguments.add(of(argument));
      }
      return of(parameterized.getRawType()) + arguments;
    }
    return type.getTypeName();
  }
}
