package dev.chronotype.processor.check.codec;

import com.google.common.collect.ImmutableMap;
import com.squareup.javapoet.ClassName;
import dev.chronotype.processor.check.payload.ClosedType;
import dev.chronotype.processor.check.payload.PayloadShapes;
import dev.chronotype.processor.check.payload.Types;
import dev.chronotype.processor.model.codec.Maker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what Jackson makes where a collection or map of the JDK is asked for. */
final class Makers {

  private static final String ENUM_MAP = "java.util.EnumMap";
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
          "java.util.Collection",
          "java.util.List",
          "java.util.Set",
          "java.util.SortedSet",
          "java.util.NavigableSet",
          "java.util.Queue",
          "java.util.Deque");

  private static final ImmutableMap<String, String> MAPS =
      made(
          List.of(
              "java.util.HashMap",
              "java.util.LinkedHashMap",
              "java.util.TreeMap",
              "java.util.Hashtable",
              "java.util.concurrent.ConcurrentHashMap",
              "java.util.concurrent.ConcurrentSkipListMap"),
          "java.util.Map",
          "java.util.SortedMap",
          "java.util.NavigableMap",
          "java.util.concurrent.ConcurrentMap",
          "java.util.concurrent.ConcurrentNavigableMap");

  private final Types types;
  private final Names names;

  Makers(Types types, Names names) {
    this.types = types;
    this.names = names;
  }

  /** Classes by their own names, and by those of the interfaces that Jackson makes them of. */
  private static ImmutableMap<String, String> made(List<String> classes, String... interfaces) {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    classes.forEach(each -> all.put(each, each));
    for (String each : interfaces) {
      String suffix = "." + PayloadShapes.made(each);
      all.put(each, classes.stream().filter(one -> one.endsWith(suffix)).findFirst().orElseThrow());
    }
    return all.buildOrThrow();
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
