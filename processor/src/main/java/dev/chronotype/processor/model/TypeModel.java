package dev.chronotype.processor.model;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A type as it is used somewhere.
 *
 * @param name how to write it
 * @param shape what sort of type it is
 * @param raw whether it is a generic type without its arguments
 * @param supertypes the qualified names of its class and all that it extends or implements; empty
 *     for what is not a class or interface
 * @param arguments its type arguments; the component of an array; the bound of a wildcard
 * @param deprecation whether its class, or one around it, is not to be used any more
 * @param hidden the first class in it that generated code cannot name, or null
 */
public record TypeModel(
    TypeName name,
    Shape shape,
    boolean raw,
    Set<String> supertypes,
    List<TypeModel> arguments,
    Deprecation deprecation,
    @Nullable String hidden) {

  public TypeModel {
    supertypes = Set.copyOf(supertypes);
    arguments = List.copyOf(arguments);
  }

  public boolean is(String qualifiedName) {
    return supertypes.contains(qualifiedName);
  }

  /** The name of the class alone, without arguments; null where it is no class. */
  public @Nullable String qualifiedName() {
    if (name instanceof ParameterizedTypeName parameterized) {
      return parameterized.rawType.canonicalName();
    }
    return name instanceof ClassName className ? className.canonicalName() : null;
  }

  /** The simple name without arguments. */
  public String rawDisplay() {
    return name instanceof ParameterizedTypeName parameterized
        ? display(parameterized.rawType)
        : display();
  }

  /** The last part of its simple name: {@code Line} of {@code Order.Line}. */
  public String simpleDisplay() {
    return rawDisplay().substring(rawDisplay().lastIndexOf('.') + 1);
  }

  /** As its author would write it: {@code Map<String, Order.Line>}. */
  public String display() {
    return display(name);
  }

  public static String display(TypeName name) {
    if (name instanceof ClassName className) {
      return String.join(".", className.simpleNames());
    }
    if (name instanceof ParameterizedTypeName parameterized) {
      return display(parameterized.rawType)
          + parameterized.typeArguments.stream()
              .map(TypeModel::display)
              .collect(Collectors.joining(", ", "<", ">"));
    }
    if (name instanceof ArrayTypeName array) {
      return display(array.componentType) + "[]";
    }
    if (name instanceof WildcardTypeName wildcard) {
      if (!wildcard.lowerBounds.isEmpty()) {
        return "? super " + display(wildcard.lowerBounds.get(0));
      }
      TypeName upper = wildcard.upperBounds.get(0);
      return upper.equals(ClassName.OBJECT) ? "?" : "? extends " + display(upper);
    }
    return name.toString();
  }
}
