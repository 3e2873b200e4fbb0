package dev.chronotype.processor.generate;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import dev.chronotype.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;

/** Writes types as expressions. */
final class TypeCode {

  private TypeCode() {}

  /** The class: {@code List.class}. */
  static CodeBlock classOf(TypeName type) {
    return CodeBlock.of("$T.class", erased(type));
  }

  /** The type with its arguments: {@code Types.parameterized(List.class, Line.class)}. */
  static CodeBlock typeOf(TypeName type) {
    if (type instanceof ParameterizedTypeName parameterized) {
      List<CodeBlock> parts = new ArrayList<>();
      parts.add(classOf(parameterized.rawType));
      parameterized.typeArguments.forEach(each -> parts.add(typeOf(each)));
      return CodeBlock.of("$T.parameterized($L)", Spi.TYPES, CodeBlock.join(parts, ", "));
    }
    if (type instanceof ArrayTypeName array && isGeneric(array.componentType)) {
      return CodeBlock.of("$T.arrayOf($L)", Spi.TYPES, typeOf(array.componentType));
    }
    if (type instanceof WildcardTypeName wildcard) {
      return wildcard.lowerBounds.isEmpty()
          ? CodeBlock.of("$T.subtypeOf($L)", Spi.TYPES, typeOf(wildcard.upperBounds.get(0)))
          : CodeBlock.of("$T.supertypeOf($L)", Spi.TYPES, typeOf(wildcard.lowerBounds.get(0)));
    }
    return classOf(type);
  }

  /** Whether a class alone does not say all. */
  static boolean isGeneric(TypeName type) {
    return type instanceof ParameterizedTypeName
        || (type instanceof ArrayTypeName array && isGeneric(array.componentType));
  }

  /** Whether a cast to it can be checked at run time. */
  static boolean isReifiable(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return isReifiable(array.componentType);
    }
    return !(type instanceof ParameterizedTypeName parameterized)
        || parameterized.typeArguments.stream().allMatch(TypeCode::isUnbounded);
  }

  private static boolean isUnbounded(TypeName argument) {
    return argument instanceof WildcardTypeName wildcard
        && wildcard.lowerBounds.isEmpty()
        && wildcard.upperBounds.equals(List.of(TypeName.OBJECT));
  }

  /** The type without its arguments. */
  static TypeName erased(TypeModel type) {
    return erased(type.name());
  }

  private static TypeName erased(TypeName type) {
    if (type instanceof ParameterizedTypeName parameterized) {
      return parameterized.rawType;
    }
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(erased(array.componentType));
    }
    return type instanceof WildcardTypeName ? ClassName.OBJECT : type;
  }
}
