package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.TypeUse;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a property is called after its accessors, and after a naming strategy of Jackson's own. */
final class Naming {

  private static final Set<String> BOOLEANS =
      Set.of("boolean", "java.lang.Boolean", "java.util.concurrent.atomic.AtomicBoolean");
  private static final Set<String> REFERENCES =
      Set.of("java.util.Optional", "java.util.concurrent.atomic.AtomicReference");

  private Naming() {}

  static @Nullable String ofGetter(String method) {
    return method.startsWith("get") ? decapitalised(method, 3) : null;
  }

  static @Nullable String ofIsGetter(String method, ClosedType type) {
    boolean isBoolean =
        BOOLEANS.contains(type.name())
            || (REFERENCES.contains(type.name())
                && !type.arguments().isEmpty()
                && BOOLEANS.contains(type.component().name()));
    return isBoolean && method.startsWith("is") ? decapitalised(method, 2) : null;
  }

  static @Nullable String ofMutator(String method, String prefix) {
    return method.startsWith(prefix) ? decapitalised(method, prefix.length()) : null;
  }

  /** All capitals at the beginning become small: {@code getURL} is {@code url}. */
  private static @Nullable String decapitalised(String method, int prefix) {
    if (method.length() == prefix) {
      return null;
    }
    StringBuilder name = new StringBuilder(method.substring(prefix));
    for (int i = 0; i < name.length(); i++) {
      char small = Character.toLowerCase(name.charAt(i));
      if (small == name.charAt(i)) {
        break;
      }
      name.setCharAt(i, small);
    }
    return name.toString();
  }

  /** The strategy that a class asks for, or null. */
  static @Nullable String strategy(AnnotationSet annotations) {
    AnnotationUse naming = annotations.find(Jackson.NAMING);
    TypeUse.ClassUse type = naming == null ? null : naming.type("value");
    return type == null ? null : ClassNames.simple(type.name()).replaceFirst("Strategy$", "");
  }

  /**
   * The name that the strategy gives; one that is not Jackson's own is taken to keep names apart.
   */
  static String translated(String name, String strategy) {
    return switch (strategy) {
      case "SnakeCase", "LowerCaseWithUnderscores" -> snake(name);
      case "UpperSnakeCase" -> snake(name).toUpperCase(Locale.ROOT);
      case "LowerCase" -> name.toLowerCase(Locale.ROOT);
      case "KebabCase" -> separated(name, '-');
      case "LowerDotCase" -> separated(name, '.');
      case "UpperCamelCase", "PascalCase" ->
          name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
      default -> name;
    };
  }

  private static String snake(String name) {
    StringBuilder result = new StringBuilder();
    boolean wasPrevTranslated = false;
    for (int i = 0; i < name.length(); i++) {
      char each = name.charAt(i);
      if (i > 0 || each != '_') {
        if (Character.isUpperCase(each)) {
          if (!wasPrevTranslated
              && !result.isEmpty()
              && result.charAt(result.length() - 1) != '_') {
            result.append('_');
          }
          each = Character.toLowerCase(each);
          wasPrevTranslated = true;
        } else {
          wasPrevTranslated = false;
        }
        result.append(each);
      }
    }
    return result.isEmpty() ? name : result.toString();
  }

  private static String separated(String name, char separator) {
    StringBuilder result = new StringBuilder();
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      char each = name.charAt(i);
      char small = Character.toLowerCase(each);
      if (small == each) {
        if (capitals > 1) {
          result.insert(result.length() - 1, separator);
        }
        capitals = 0;
      } else {
        if (capitals == 0 && i > 0) {
          result.append(separator);
        }
        capitals++;
      }
      result.append(small);
    }
    return result.toString();
  }
}
