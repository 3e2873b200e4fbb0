package dev.chronotype.runtime.spi;

import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What holds random values. */
final class RandomContainers {

  private static final int MAX_SIZE = 4;

  /** What takes no null. */
  private static final Set<Class<?>> SORTED = Set.of(TreeSet.class, SortedSet.class, EnumSet.class);

  private final Random random;
  private final RandomValues values;

  RandomContainers(Random random, RandomValues values) {
    this.random = random;
    this.values = values;
  }

  Object make(Class<?> type, Type[] arguments, boolean isEmpty) {
    int size = isEmpty ? 0 : random.nextInt(MAX_SIZE);
    Type last = arguments[arguments.length - 1];
    if (type == Optional.class) {
      return size == 0 ? Optional.empty() : Optional.of(values.value(last));
    }
    if (arguments.length == 2) {
      Map<Object, Object> map = map(type, arguments[0]);
      for (int i = 0; i < size; i++) {
        map.put(values.value(arguments[0]), values.component(last));
      }
      return map;
    }
    Collection<Object> all = collection(type, last);
    for (int i = 0; i < size; i++) {
      all.add(SORTED.contains(type) ? values.value(last) : values.component(last));
    }
    return all;
  }

  Object array(Class<?> element, boolean isEmpty) {
    Object array = Array.newInstance(element, isEmpty ? 0 : random.nextInt(MAX_SIZE));
    for (int i = 0; i < Array.getLength(array); i++) {
      Array.set(array, i, values.component(element));
    }
    return array;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // what they hold is known at run time only
  private static Map<Object, Object> map(Class<?> type, Type key) {
    return switch (type.getSimpleName()) {
      case "HashMap" -> new HashMap<>();
      case "TreeMap", "SortedMap" -> new TreeMap<>();
      case "EnumMap" -> (Map) new EnumMap((Class) key);
      case "Map", "LinkedHashMap" -> new LinkedHashMap<>();
      default -> throw new AssertionError(type);
    };
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // what they hold is known at run time only
  private static Collection<Object> collection(Class<?> type, Type element) {
    return switch (type.getSimpleName()) {
      case "ArrayList", "Collection", "List" -> new ArrayList<>();
      case "LinkedList" -> new LinkedList<>();
      case "HashSet" -> new HashSet<>();
      case "LinkedHashSet", "Set" -> new LinkedHashSet<>();
      case "TreeSet", "SortedSet" -> new TreeSet<>();
      case "EnumSet" -> (Collection) EnumSet.noneOf((Class) element);
      default -> throw new AssertionError(type);
    };
  }
}
