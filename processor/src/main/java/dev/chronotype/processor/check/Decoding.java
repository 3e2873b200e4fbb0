package dev.chronotype.processor.check;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.chronotype.processor.model.Shape;
import dev.chronotype.processor.model.TypeModel;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the SDK's default converter decodes a type variable to, and whether that differs from
 * what stands in its place.
 *
 * @param variable the type variable
 * @param decoded what the value is decoded to
 * @param actual what its user expects; null where nobody has said yet
 */
record Decoding(String variable, String decoded, @Nullable String actual) {

  /** What Jackson makes of JSON itself, where it is asked for an Object. */
  private static final Set<String> NATURAL =
      Set.of(
          "java.lang.Object",
          "java.lang.String",
          "java.lang.CharSequence",
          "java.lang.Boolean",
          "java.lang.Integer",
          "java.lang.Double",
          "java.lang.Number",
          "java.lang.Void",
          "java.util.List",
          "java.util.ArrayList",
          "java.util.Collection",
          "java.lang.Iterable",
          "java.util.Map",
          "java.util.LinkedHashMap");

  /** What is told apart by its name alone, whatever its argument is. */
  private static final String CLASS = "java.lang.Class";

  /**
   * The first type variable for which a value is decoded as something else, or null.
   *
   * @param declared the type as the method declares it
   * @param erased its erasure: of a type variable, the class of its bound
   * @param resolved the same type where the method is used
   */
  static @Nullable Decoding firstWrong(TypeModel declared, TypeName erased, TypeModel resolved) {
    if (declared.shape() == Shape.TYPE_VARIABLE) {
      boolean isOpen = resolved.shape() == Shape.TYPE_VARIABLE;
      return !isOpen && isDecodedTo(erased, resolved)
          ? null
          : new Decoding(
              declared.display(), TypeModel.display(erased), isOpen ? null : resolved.display());
    }
    List<TypeModel> parts = declared.arguments();
    if (CLASS.equals(declared.qualifiedName()) || parts.size() != resolved.arguments().size()) {
      return null;
    }
    for (int i = 0; i < parts.size(); i++) {
      Decoding wrong = firstWrong(parts.get(i), ClassName.OBJECT, resolved.arguments().get(i));
      if (wrong != null) {
        return wrong;
      }
    }
    return null;
  }

  private static boolean isDecodedTo(TypeName erased, TypeModel resolved) {
    return erased.equals(ClassName.OBJECT) ? isNatural(resolved) : erased.equals(resolved.name());
  }

  private static boolean isNatural(TypeModel type) {
    if (type.shape() == Shape.WILDCARD && type.arguments().isEmpty()) {
      return true;
    }
    return NATURAL.contains(String.valueOf(type.qualifiedName()))
        && type.arguments().stream().allMatch(Decoding::isNatural);
  }
}
