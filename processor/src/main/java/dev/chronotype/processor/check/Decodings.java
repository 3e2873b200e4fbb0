package dev.chronotype.processor.check;

import dev.chronotype.processor.check.payload.ReadClasses;
import dev.chronotype.processor.model.Shape;
import dev.chronotype.processor.model.TypeModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the SDK's default converter decodes type variables to, and whether that differs from
 * what stands in their place. It asks Jackson for the type that the class file names, and Jackson
 * takes a variable for its first bound.
 *
 * @param bounds the first bounds of the variables that a method may name
 * @param classes what is known of classes
 */
record Decodings(Map<String, TypeModel> bounds, ReadClasses classes) {

  /** What Jackson asks nothing of: it makes what JSON itself tells. */
  private static final Set<String> UNTYPED = Set.of("java.lang.Object", "java.io.Serializable");

  /** What Jackson makes of JSON itself, and what such a value can be taken for. */
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

  /** The classes that Jackson makes for those of the JDK that have no instances of their own. */
  private static final Map<String, Set<String>> MADE =
      Map.of(
          "java.lang.CharSequence", Set.of("java.lang.String"),
          "java.lang.Number", Set.of("java.lang.Integer", "java.lang.Double"),
          "java.lang.Iterable",
              Set.of("java.util.Collection", "java.util.List", "java.util.ArrayList"),
          "java.util.Collection", Set.of("java.util.List", "java.util.ArrayList"),
          "java.util.List", Set.of("java.util.ArrayList"),
          "java.util.Map", Set.of("java.util.HashMap", "java.util.LinkedHashMap"));

  /** What is told apart by its name alone, whatever its argument is. */
  private static final String CLASS = "java.lang.Class";

  Decodings {
    bounds = Map.copyOf(bounds);
  }

  /** Whether the type is decoded as JSON itself tells. */
  static boolean isUntyped(TypeModel type) {
    return UNTYPED.contains(String.valueOf(type.qualifiedName()));
  }

  /**
   * The first type variable for which a value is decoded as something else, or null.
   *
   * @param declared the type as the method declares it
   * @param resolved the same type where the method is used
   */
  @Nullable Decoding firstWrong(TypeModel declared, TypeModel resolved) {
    if (declared.shape() == Shape.TYPE_VARIABLE) {
      TypeModel bound = bounds.get(declared.display());
      boolean isOpen = resolved.shape() == Shape.TYPE_VARIABLE;
      return bound == null || isDecodedTo(bound, resolved, isOpen)
          ? null
          : new Decoding(declared.display(), bound, isOpen ? null : resolved);
    }
    List<TypeModel> parts = declared.arguments();
    if (CLASS.equals(declared.qualifiedName())
        || parts.size() != resolved.arguments().size()
        || classes.tellsArguments(declared)) {
      return null;
    }
    for (int i = 0; i < parts.size(); i++) {
      Decoding wrong = firstWrong(parts.get(i), resolved.arguments().get(i));
      if (wrong != null) {
        return wrong;
      }
    }
    return null;
  }

  private boolean isDecodedTo(TypeModel bound, TypeModel resolved, boolean isOpen) {
    if (classes.tellsSubclass(bound)) {
      return true;
    }
    if (isOpen) {
      // Nothing extends those.
      return bound.shape() == Shape.RECORD || bound.shape() == Shape.ENUM;
    }
    return isUntyped(bound)
        ? isNatural(resolved)
        : isMadeFor(bound, resolved) && firstWrong(bound, resolved) == null;
  }

  private static boolean isMadeFor(TypeModel bound, TypeModel resolved) {
    String asked = String.valueOf(bound.qualifiedName());
    String expected = String.valueOf(resolved.qualifiedName());
    return asked.equals(expected) || MADE.getOrDefault(asked, Set.of()).contains(expected);
  }

  private static boolean isNatural(TypeModel type) {
    if (type.shape() == Shape.WILDCARD && type.arguments().isEmpty()) {
      return true;
    }
    return NATURAL.contains(String.valueOf(type.qualifiedName()))
        && type.arguments().stream().allMatch(Decodings::isNatural);
  }
}
