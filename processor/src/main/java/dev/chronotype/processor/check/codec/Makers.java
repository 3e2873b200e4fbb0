package dev.chronotype.processor.check.codec;

import com.google.common.collect.ImmutableMap;
import com.squareup.javapoet.ClassName;
import dev.chronotype.processor.check.payload.ClosedType;
import dev.chronotype.processor.check.payload.Types;
import dev.chronotype.processor.model.codec.Maker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what Jackson makes where a collection or map of the JDK is asked for. */
final class Makers {

  static final String ENUM_MAP = "java.util.EnumMap";

  private static final String ENUM_SET = "java.util.EnumSet";

  private static final ImmutableMap<String, String> COLLECTIONS =
      made(
          List.of(
              "java.util.ArrayList",
              "java.util.LinkedList",
              "java.util.Vector",
              "java.util.Stack",
              "java.util.HashSet",
              "java.util.LinkedHashSet",
              "java.util.TreeSet",
              "java.util.ArrayDeque",
              "java.util.PriorityQueue",
              "java.util.concurrent.CopyOnWriteArrayList",
              "java.util.concurrent.CopyOnWriteArraySet",
              "java.util.concurrent.ConcurrentLinkedQueue",
              "java.util.concurrent.ConcurrentLinkedDeque",
              "java.util.concurrent.ConcurrentSkipListSet",
              "java.util.concurrent.LinkedBlockingDeque",
              "java.util.concurrent.LinkedBlockingQueue"),
          ImmutableMap.of(
              "java.util.Collection", "java.util.ArrayList",
              "java.util.List", "java.util.ArrayList",
              "java.util.Set", "java.util.HashSet",
              "java.util.SortedSet", "java.util.TreeSet",
              "java.util.NavigableSet", "java.util.TreeSet",
              "java.util.Queue", "java.util.LinkedList",
              "java.util.Deque", "java.util.LinkedList"));

  private static final ImmutableMap<String, String> MAPS =
      made(
          List.of(
              "java.util.HashMap",
              "java.util.LinkedHashMap",
              "java.util.TreeMap",
              "java.util.Hashtable",
              "java.util.concurrent.ConcurrentHashMap",
              "java.util.concurrent.ConcurrentSkipListMap"),
          ImmutableMap.of(
              "java.util.Map", "java.util.LinkedHashMap",
              "java.util.SortedMap", "java.util.TreeMap",
              "java.util.NavigableMap", "java.util.TreeMap",
              "java.util.concurrent.ConcurrentMap", "java.util.concurrent.ConcurrentHashMap",
              "java.util.concurrent.ConcurrentNavigableMap",
                  "java.util.concurrent.ConcurrentSkipListMap"));

  private final Types types;
  private final Names names;

  Makers(Types types, Names names) {
    this.types = types;
    this.names = names;
  }

  private static ImmutableMap<String, String> made(
      List<String> classes, ImmutableMap<String, String> others) {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    classes.forEach(each -> all.put(each, each));
    return all.putAll(others).buildOrThrow();
  }

  /** What is made for a collection with its element as the only argument; null for others. */
  @Nullable Maker ofCollection(ClosedType type) {
    if (type.arguments().size() != 1) {
      return null;
    }
    return type.is(ENUM_SET) ? ofEnum(type) : plain(COLLECTIONS.get(type.name()));
  }

  /** What is made for a map with its key and value as the only arguments; null for others. */
  @Nullable Maker ofMap(ClosedType type) {
    if (type.arguments().size() != 2) {
      return null;
    }
    return type.is(ENUM_MAP) ? ofEnum(type) : plain(MAPS.get(type.name()));
  }

  private static @Nullable Maker plain(@Nullable String made) {
    return made == null ? null : new Maker(ClassName.bestGuess(made), null);
  }

  private @Nullable Maker ofEnum(ClosedType type) {
    ClosedType constants = type.arguments().get(0);
    return types.isEnum(constants)
        ? new Maker(ClassName.bestGuess(type.name()), names.ofClass(constants))
        : null;
  }
}
