package dev.chronotype.processor.model.payload;

import java.util.List;

/** A type as it is written somewhere, by name: so that types may refer to each other in circles. */
public sealed interface TypeUse {

  /** What stands for a type that says nothing. */
  ClassUse OBJECT = new ClassUse("java.lang.Object", List.of());

  /** What stands for a type whose name the compiler could not resolve: nothing is known of it. */
  ClassUse UNKNOWN = new ClassUse("", List.of());

  /**
   * A class or interface.
   *
   * @param name its canonical name
   * @param arguments its type arguments, a wildcard as its upper bound; empty where there are none,
   *     or where the type is raw
   */
  record ClassUse(String name, List<TypeUse> arguments) implements TypeUse {

    public ClassUse {
      arguments = List.copyOf(arguments);
    }
  }

  /** An array. */
  record ArrayUse(TypeUse component) implements TypeUse {}

  /** A type variable of the class that the use stands in; others are given as their bound. */
  record VariableUse(String name) implements TypeUse {}

  /** A primitive type, or {@code void}. */
  record PrimitiveUse(String name) implements TypeUse {}
}
