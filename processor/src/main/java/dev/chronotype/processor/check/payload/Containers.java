package dev.chronotype.processor.check.payload;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * Collections and maps of the JDK: what is made where an interface or abstract class is asked for.
 */
final class Containers {

  static final String COLLECTION = "java.util.Collection";
  static final String MAP = "java.util.Map";

  /** What Jackson makes of a type that has no instances of its own. */
  private static final ImmutableMap<String, String> MADE =
      ImmutableMap.<String, String>builder()
          .put("java.lang.Iterable", "ArrayList")
          .put("java.util.Collection", "ArrayList")
          .put("java.util.List", "ArrayList")
          .put("java.util.Set", "HashSet")
          .put("java.util.SortedSet", "TreeSet")
          .put("java.util.NavigableSet", "TreeSet")
          .put("java.util.Queue", "LinkedList")
          .put("java.util.Deque", "LinkedList")
          .put("java.util.AbstractList", "ArrayList")
          .put("java.util.AbstractSet", "HashSet")
          .put("java.util.EnumSet", "EnumSet")
          .put("java.util.Map", "LinkedHashMap")
          .put("java.util.AbstractMap", "LinkedHashMap")
          .put("java.util.concurrent.ConcurrentMap", "ConcurrentHashMap")
          .put("java.util.SortedMap", "TreeMap")
          .put("java.util.NavigableMap", "TreeMap")
          .put("java.util.concurrent.ConcurrentNavigableMap", "ConcurrentSkipListMap")
          .buildOrThrow();

  /** Where another class that is made instead behaves in another way. */
  static final ImmutableSet<String> OPEN =
      ImmutableSet.of("java.lang.Iterable", "java.util.Collection", "java.util.Queue");

  /** What keeps an order that a comparator gives, which is not written. */
  static final ImmutableSet<String> SORTED =
      ImmutableSet.of(
          "java.util.SortedSet",
          "java.util.NavigableSet",
          "java.util.TreeSet",
          "java.util.SortedMap",
          "java.util.NavigableMap",
          "java.util.TreeMap",
          "java.util.PriorityQueue",
          "java.util.concurrent.ConcurrentNavigableMap",
          "java.util.concurrent.ConcurrentSkipListMap",
          "java.util.concurrent.ConcurrentSkipListSet",
          "java.util.concurrent.PriorityBlockingQueue");

  /** What may hold so much and no more, which is not written. */
  static final ImmutableSet<String> BOUNDED =
      ImmutableSet.of(
          "java.util.concurrent.ArrayBlockingQueue",
          "java.util.concurrent.LinkedBlockingDeque",
          "java.util.concurrent.LinkedBlockingQueue");

  /** What a subclass has to give an add or put of its own. */
  static final ImmutableSet<String> UNFILLED =
      ImmutableSet.of(
          "java.util.AbstractCollection",
          "java.util.AbstractList",
          "java.util.AbstractSet",
          "java.util.AbstractMap");

  /** Concrete ones of the JDK that Jackson cannot fill. */
  private static final ImmutableSet<String> CLOSED =
      ImmutableSet.of(
          "java.util.concurrent.DelayQueue",
          "java.util.concurrent.ConcurrentHashMap.KeySetView",
          "java.awt.RenderingHints",
          "java.beans.beancontext.BeanContextSupport",
          "java.beans.beancontext.BeanContextServicesSupport",
          "java.security.Provider",
          "java.util.jar.Attributes");

  private Containers() {}

  /** The simple name of the class that is made of an abstract type, or null. */
  static @Nullable String made(String name) {
    return MADE.get(name);
  }

  static boolean isClosed(String name) {
    return CLOSED.contains(name);
  }
}
