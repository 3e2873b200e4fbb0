package dev.chronotype.processor.differential;

import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether what came back is what Java takes it for. The JVM knows nothing of type arguments: maps
 * in a list of orders fail where somebody takes an order out of it.
 */
final class HeldTypes {

  /**
   * A type without variables.
   *
   * @param bounds what a value has to be an instance of
   * @param type the class among them whose type parameters are known
   * @param arguments by the names of its type parameters
   */
  private record Known(Set<Class<?>> bounds, Class<?> type, Map<String, Known> arguments) {

    static final Known ANY = new Known(Set.of(), Object.class, Map.of());

    Known and(Known other) {
      Set<Class<?>> all = new LinkedHashSet<>(bounds);
      all.addAll(other.bounds);
      return type == Object.class
          ? new Known(all, other.type, other.arguments)
          : new Known(all, type, arguments);
    }
  }

  /** Type variables whose bounds name themselves are followed so far. */
  private static final int DEEPEST = 6;

  /** What stands for the name of a type parameter, of arrays. */
  private static final String ARRAY = "[]";

  private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());

  private HeldTypes() {}

  /** The first value that is none of its type, told by its path; empty where there is none. */
  static Optional<String> wrong(@Nullable Object value, Type type) {
    return Optional.ofNullable(new HeldTypes().check("value", value, resolve(type, Map.of(), 0)));
  }

  private @Nullable String check(String path, @Nullable Object value, Known known) {
    if (value == null || !open.add(value)) {
      return null;
    }
    String found = null;
    for (Class<?> each : known.bounds) {
      if (!each.isPrimitive() && !each.isInstance(value)) {
        found = path + ": " + Sameness.text(value) + " is no " + each.getName();
      }
    }
    found = found == null ? elements(path, value, known) : found;
    found = found == null ? fields(path, value, known) : found;
    open.remove(value);
    return found;
  }

  private @Nullable String elements(String path, Object value, Known known) {
    if (value instanceof Map<?, ?> map) {
      String found = all(path + "{key}", map.keySet(), argument(known, Map.class, 0));
      return found != null ? found : all(path + "{}", map.values(), argument(known, Map.class, 1));
    }
    if (value instanceof Map.Entry<?, ?> entry) {
      Known content = argument(known, Map.Entry.class, 1);
      return check(path + "{}", entry.getValue(), content);
    }
    if (value instanceof Collection<?> collection) {
      return all(path + "[]", collection, argument(known, Iterable.class, 0));
    }
    if (value instanceof Object[] array) {
      return all(path + "[]", Arrays.asList(array), known.arguments.getOrDefault(ARRAY, Known.ANY));
    }
    if (value instanceof AtomicReference<?> reference) {
      return check(path + ".get()", reference.get(), argument(known, AtomicReference.class, 0));
    }
    return value instanceof Optional<?> optional
        ? check(path + ".get()", optional.orElse(null), argument(known, Optional.class, 0))
        : null;
  }

  private @Nullable String all(String path, Collection<?> values, Known known) {
    return values.stream()
        .map(each -> check(path, each, known))
        .filter(each -> each != null)
        .findFirst()
        .orElse(null);
  }

  /** Those of the blocks' own classes. */
  private @Nullable String fields(String path, Object value, Known known) {
    Known own = resolve(value.getClass(), Map.of(), 0);
    for (Known each = own; each != null; each = superclass(each)) {
      each = each.type == known.type ? known : each;
      if (each.type.getPackageName().equals(Universe.PACKAGE)) {
        for (Field field : each.type.getDeclaredFields()) {
          String found =
              Modifier.isStatic(field.getModifiers()) ? null : field(path, value, field, each);
          if (found != null) {
            return found;
          }
        }
      }
    }
    return null;
  }

  private @Nullable String field(String path, Object value, Field field, Known owner) {
    try {
      field.setAccessible(true);
      Known known = resolve(field.getGenericType(), owner.arguments, 0);
      return check(path + "." + field.getName(), field.get(value), known);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Known superclass(Known known) {
    Type superclass = known.type.getGenericSuperclass();
    return superclass == null ? null : resolve(superclass, known.arguments, 0);
  }

  /** An argument of the type as one of the given class, which it may have above it. */
  private static Known argument(Known known, Class<?> type, int index) {
    if (known.type == type) {
      String name = type.getTypeParameters()[index].getName();
      return known.arguments.getOrDefault(name, Known.ANY);
    }
    return Stream.concat(
            Stream.ofNullable(known.type.getGenericSuperclass()),
            Stream.of(known.type.getGenericInterfaces()))
        .map(each -> resolve(each, known.arguments, 0))
        .filter(each -> type.isAssignableFrom(each.type))
        .map(each -> argument(each, type, index))
        .findFirst()
        .orElse(Known.ANY);
  }

  private static Known resolve(Type type, Map<String, Known> scope, int depth) {
    if (depth > DEEPEST) {
      return Known.ANY;
    }
    if (type instanceof Class<?> plain) {
      Class<?> component = plain.getComponentType();
      return component == null
          ? new Known(Set.of(plain), plain, Map.of())
          : new Known(Set.of(plain), plain, Map.of(ARRAY, resolve(component, scope, depth + 1)));
    }
    if (type instanceof TypeVariable<?> variable) {
      Known argument = scope.get(variable.getName());
      return argument != null ? argument : resolve(variable.getBounds()[0], scope, depth + 1);
    }
    if (type instanceof WildcardType wildcard) {
      return resolve(wildcard.getUpperBounds()[0], scope, depth + 1);
    }
    if (type instanceof GenericArrayType array) {
      Known component = resolve(array.getGenericComponentType(), scope, depth + 1);
      return new Known(Set.of(component.type.arrayType()), Object.class, Map.of(ARRAY, component));
    }
    return type instanceof ParameterizedType parameterized
        ? parameterized(parameterized, scope, depth)
        : Known.ANY;
  }

  /** A wildcard allows what its own bound and that of the type parameter allow. */
  private static Known parameterized(ParameterizedType type, Map<String, Known> scope, int depth) {
    Class<?> raw = (Class<?>) type.getRawType();
    Map<String, Known> arguments = new LinkedHashMap<>();
    for (int i = 0; i < raw.getTypeParameters().length; i++) {
      TypeVariable<?> parameter = raw.getTypeParameters()[i];
      Type argument = type.getActualTypeArguments()[i];
      Known known = resolve(argument, scope, depth + 1);
      Known bound = resolve(parameter.getBounds()[0], arguments, depth + 1);
      arguments.put(
          parameter.getName(), argument instanceof WildcardType ? known.and(bound) : known);
    }
    return new Known(Set.of(raw), raw, arguments);
  }
}
