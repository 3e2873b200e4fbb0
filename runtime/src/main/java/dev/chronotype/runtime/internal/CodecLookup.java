package dev.chronotype.runtime.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the codec of a payload: by the type that is asked for, or by the value that is sent. */
final class CodecLookup {

  /** Types that are remembered. Each is one that a program names, so that there are not many. */
  private static final int MAX_COMPOSED = 1000;

  private final Map<Type, PayloadCodec<?>> composed = new ConcurrentHashMap<>();

  /** The codec of a type; null if there is none. */
  @Nullable PayloadCodec<?> ofType(Type type) {
    if (type instanceof Class<?> named) {
      return KnownCodecs.of(named);
    }
    if (!(type instanceof ParameterizedType parameterized)) {
      return null;
    }
    PayloadCodec<?> known = composed.get(type);
    if (known == null) {
      known = compose(parameterized);
      if (known != null && composed.size() < MAX_COMPOSED) {
        composed.put(type, known);
      }
    }
    return known;
  }

  private @Nullable PayloadCodec<?> compose(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    if (arguments.length == 2 && arguments[0] != String.class) {
      return null;
    }
    PayloadCodec<?> inner = ofType(arguments[arguments.length - 1]);
    return inner == null ? null : inner.in((Class<?>) type.getRawType());
  }

  /**
   * The codec of a value; null if there is none. The elements of a container have to be of one
   * class. Its own class has to be one of the JDK's: others may tell Jackson, by annotations, to
   * write them in another way.
   */
  @Nullable PayloadCodec<?> ofValue(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    PayloadCodec<?> known = KnownCodecs.of(value.getClass());
    if (known != null || value.getClass().getClassLoader() != null) {
      return known;
    }
    if (value instanceof Collection<?> elements) {
      return ofElements(elements, Collection.class);
    }
    if (value instanceof Optional<?> optional) {
      return ofElements(optional.stream().toList(), Optional.class);
    }
    return value instanceof Map<?, ?> map && areOfOneClass(map.keySet(), String.class)
        ? ofElements(map.values(), Map.class)
        : null;
  }

  private static @Nullable PayloadCodec<?> ofElements(Collection<?> elements, Class<?> container) {
    Class<?> type = firstClass(elements);
    PayloadCodec<?> codec = type == null ? null : KnownCodecs.of(type);
    return type != null && codec != null && areOfOneClass(elements, type)
        ? codec.in(container)
        : null;
  }

  private static @Nullable Class<?> firstClass(Collection<?> elements) {
    for (Object element : elements) {
      if (element != null) {
        return element.getClass();
      }
    }
    return null;
  }

  private static boolean areOfOneClass(Collection<?> elements, Class<?> type) {
    for (Object element : elements) {
      if (element != null && element.getClass() != type) {
        return false;
      }
    }
    return true;
  }
}
