package dev.chronotype.runtime.spi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * Builds the generic types that generated code names.
 *
 * <p>They equal those that {@code java.lang.reflect} gives for the same types, in both directions,
 * and have the same hash codes: a data converter finds one by the other in its caches. Building one
 * reads nothing of the classes but their names.
 */
public final class Types {

  private Types() {}

  /**
   * Builds a type such as {@code List<Line>}.
   *
   * @param raw the class without its arguments
   * @param arguments the type arguments; at least one
   * @return the type; its owner is the class that declares {@code raw}, if any, found when it is
   *     first asked for
   * @throws IllegalArgumentException if there is no argument
   */
  public static ParameterizedType parameterized(Class<?> raw, Type... arguments) {
    return new ParameterizedTypeImpl(raw, arguments);
  }

  /**
   * Builds an array type.
   *
   * @param component the type of the elements
   * @return the array's class if the component is a class, else a generic array type
   */
  public static Type arrayOf(Type component) {
    if (component instanceof Class<?> c) {
      return c.arrayType();
    }
    return new GenericArrayTypeImpl(component);
  }

  /**
   * Builds {@code ? extends bound}.
   *
   * @param bound the upper bound; {@code Object.class} for {@code ?}
   * @return the wildcard
   */
  public static Type subtypeOf(Type bound) {
    return new WildcardTypeImpl(new Type[] {bound}, new Type[0]);
  }

  /**
   * Builds {@code ? super bound}.
   *
   * @param bound the lower bound
   * @return the wildcard
   */
  public static Type supertypeOf(Type bound) {
    return new WildcardTypeImpl(new Type[] {Object.class}, new Type[] {bound});
  }
}
