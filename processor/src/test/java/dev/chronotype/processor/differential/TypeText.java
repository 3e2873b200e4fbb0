package dev.chronotype.processor.differential;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes a reflected type as it is written in Java. */
final class TypeText {

  private TypeText() {}

  static String of(Type type) {
    if (type instanceof Class<?> plain) {
      return plain.getCanonicalName();
    }
    if (type instanceof GenericArrayType array) {
      return of(array.getGenericComponentType()) + "[]";
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard(wildcard);
    }
    ParameterizedType parameterized = (ParameterizedType) type;
    return of(parameterized.getRawType())
        + Arrays.stream(parameterized.getActualTypeArguments())
            .map(TypeText::of)
            .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String wildcard(WildcardType type) {
    if (type.getLowerBounds().length > 0) {
      return "? super " + of(type.getLowerBounds()[0]);
    }
    Type upper = type.getUpperBounds()[0];
    return upper == Object.class ? "?" : "? extends " + of(upper);
  }
}
