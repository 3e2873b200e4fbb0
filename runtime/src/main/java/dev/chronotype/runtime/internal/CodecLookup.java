package dev.chronotype.runtime.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
      return KnownCodecs.of(named, named);
    }
    if (!(type instanceof ParameterizedType parameterized)) {
      return null;
    }
    PayloadCodec<?> known = composed.get(type);
    if (known == null) {
      Class<?> raw = (Class<?>) parameterized.getRawType();
      known = KnownCodecs.of(raw, type);
      known = known == null ? compose(raw, parameterized.getActualTypeArguments()) : known;
      if (known != null && composed.size() < MAX_COMPOSED) {
        composed.put(type, known);
      }
    }
    return known;
  }

  private @Nullable PayloadCodec<?> compose(Class<?> raw, Type[] arguments) {
    if (arguments.length == 2 && arguments[0] != String.class) {
      return null;
    }
    PayloadCodec<?> inner = ofType(arguments[arguments.length - 1]);
    return inner == null ? null : inner.in(raw);
  }

  /**
   * The codecs that may be able to write a value, of which one that gives up is to be followed by
   * the next. The elements of a container have to be of one class. Its own class has to be one of
   * the JDK's: others may tell Jackson, by annotations, to write them in another way.
   */
  List<PayloadCodec<?>> ofValue(Object value) {
    List<PayloadCodec<?>> known = KnownCodecs.ofValues(value.getClass());
    if (!known.isEmpty() || value.getClass().getClassLoader() != null) {
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
        : List.of();
  }

  private static List<PayloadCodec<?>> ofElements(Collection<?> elements, Class<?> container) {
    Class<?> type = firstClass(elements);
    if (type == null || !areOfOneClass(elements, type)) {
      return List.of();
    }
    List<PayloadCodec<?>> found = new ArrayList<>(1);
    for (PayloadCodec<?> each : KnownCodecs.ofValues(type)) {
      PayloadCodec<?> codec = each.in(container);
      if (codec != null) {
        found.add(codec);
      }
    }
    return found;
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
