package dev.chronotype.processor.differential;

import com.fasterxml.jackson.annotation.JsonBackReference;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What its author has kept out of payloads in so many words: that it is lost surprises nobody. */
final class KeptOut {

  private KeptOut() {}

  /**
   * Whether a field is kept out.
   *
   * @param type the class of the object, which may be a subclass of the one with the field
   */
  static boolean keepsOut(Class<?> type, Field field) {
    JsonIgnoreType ignoreType = field.getType().getAnnotation(JsonIgnoreType.class);
    return Modifier.isTransient(field.getModifiers())
        || field.isAnnotationPresent(JsonBackReference.class)
        || ignores(field)
        || accessors(field).anyMatch(KeptOut::ignores)
        || isLeftOut(type.getAnnotation(JsonIncludeProperties.class), field)
        || (ignoreType != null && ignoreType.value())
        || isNamed(type.getAnnotation(JsonIgnoreProperties.class), field)
        || isNamed(field.getDeclaringClass().getAnnotation(JsonIgnoreProperties.class), field)
        || isBehindTypeId(type, field);
  }

  /**
   * Whether a subclass's getter tells the class of the object, and a private field above it has the
   * name of that id. Nobody sees what the field holds: the getter cannot, and Jackson writes what
   * the getter gives. The id itself follows from the class, which comes back.
   */
  private static boolean isBehindTypeId(Class<?> type, Field field) {
    if (!Modifier.isPrivate(field.getModifiers())) {
      return false;
    }
    JsonTypeInfo info = typeInfo(type);
    return info != null
        && info.include() == JsonTypeInfo.As.EXISTING_PROPERTY
        && info.property().equals(field.getName())
        && Stream.of(type.getMethods())
            .filter(each -> each.getParameterCount() == 0 && !each.isBridge())
            .filter(each -> each.getName().equals("get" + capitalised(field)))
            .anyMatch(each -> each.getDeclaringClass() != field.getDeclaringClass());
  }

  private static @Nullable JsonTypeInfo typeInfo(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (each.isAnnotationPresent(JsonTypeInfo.class)) {
        return each.getAnnotation(JsonTypeInfo.class);
      }
    }
    return null;
  }

  private static boolean ignores(AnnotatedElement member) {
    JsonIgnore ignore = member.getAnnotation(JsonIgnore.class);
    return ignore != null && ignore.value();
  }

  private static Stream<Method> accessors(Field field) {
    String name = field.getName();
    Set<String> names = Set.of(name, "get" + capitalised(field), "is" + capitalised(field));
    return Stream.of(field.getDeclaringClass().getDeclaredMethods())
        .filter(each -> each.getParameterCount() == 0 && names.contains(each.getName()));
  }

  private static String capitalised(Field field) {
    String name = field.getName();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static boolean isLeftOut(@Nullable JsonIncludeProperties annotation, Field field) {
    return annotation != null && !List.of(annotation.value()).contains(field.getName());
  }

  private static boolean isNamed(@Nullable JsonIgnoreProperties annotation, Field field) {
    return annotation != null && List.of(annotation.value()).contains(field.getName());
  }
}
