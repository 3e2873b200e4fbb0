package dev.chronotype.processor.differential;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Array;
import java.time.DayOfWeek;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Frames that need no class of their own: containers, arrays, and the generic blocks. */
final class TypeFrames {

  private TypeFrames() {}

  static List<Frame> all() {
    return Stream.of(collections(), sorted(), maps(), others()).flatMap(List::stream).toList();
  }

  private static List<Frame> collections() {
    return List.of(
        nullable("List", "java.util.List<%s>", TypeFrames::lists),
        nullable("Set", "java.util.Set<%s>", TypeFrames::sets),
        nullable(
            "Collection",
            "java.util.Collection<%s>",
            all -> Arrays.asList(new ArrayList<>(all), new LinkedHashSet<>(all))),
        nullable(
            "Iterable",
            "java.lang.Iterable<%s>",
            all -> Arrays.asList(new ArrayList<>(all), new LinkedHashSet<>(all))),
        nullable(
            "Deque",
            "java.util.Deque<%s>",
            all ->
                Arrays.asList(
                    new ArrayDeque<>(some(all)), new LinkedList<>(all), new ArrayDeque<>())),
        nullable("wildcard List", "java.util.List<? extends %s>", TypeFrames::lists),
        // It may be a list of objects, whatever the bound.
        nullable(
            "lower-bounded List",
            "java.util.List<? super %s>",
            all -> List.of(new ArrayList<>(List.of("a", 5L)))),
        nullable(
            "ImmutableList",
            "com.google.common.collect.ImmutableList<%s>",
            all -> List.of(ImmutableList.of(), ImmutableList.copyOf(some(all)))));
  }

  private static List<Frame> sorted() {
    return List.of(
        comparable(
            "SortedSet",
            "java.util.SortedSet<%s>",
            all -> {
              TreeSet<Object> reversed = new TreeSet<>(Collections.reverseOrder());
              reversed.addAll(ordered(all));
              return List.of(new TreeSet<>(ordered(all)), reversed);
            }),
        comparable(
            "SortedMap key",
            "java.util.SortedMap<%s, java.lang.String>",
            all -> {
              TreeMap<Object, Object> reversed = new TreeMap<>(Collections.reverseOrder());
              ordered(all).forEach(each -> reversed.put(each, "a"));
              return List.of(new TreeMap<>(reversed.descendingMap()), reversed);
            }));
  }

  private static List<Frame> maps() {
    return List.of(
        nullable(
            "Map value",
            "java.util.Map<java.lang.String, %s>",
            all -> List.of(Map.of(), numbered(all), new TreeMap<>(numbered(all)))),
        nullable(
            "Map key",
            "java.util.Map<%s, java.lang.String>",
            all -> {
              Map<Object, Object> map = new LinkedHashMap<>();
              some(all).forEach(each -> map.put(each, "a" + map.size()));
              return List.of(Map.of(), map);
            }),
        nullable("Map value by enum", "java.util.Map<java.time.DayOfWeek, %s>", TypeFrames::byDay),
        nullable(
            "ConcurrentMap value",
            "java.util.concurrent.ConcurrentMap<java.lang.Integer, %s>",
            all -> {
              Map<Object, Object> map = new ConcurrentHashMap<>();
              some(all).forEach(each -> map.put(map.size(), each));
              return List.of(new ConcurrentHashMap<>(), map);
            }),
        nullable(
            "Map.Entry value",
            "java.util.Map.Entry<java.lang.String, %s>",
            all -> each(all, (value, at) -> new java.util.AbstractMap.SimpleEntry<>("a", value))));
  }

  private static List<Frame> others() {
    return List.of(
        array(),
        new Frame(
            "Optional",
            inner -> !inner.is(Trait.PRIMITIVE),
            (inner, fresh) ->
                block(
                    "Optional",
                    "java.util.Optional<%s>",
                    inner,
                    TypeFrames::optionals,
                    Trait.NEVER_NULL)),
        new Frame(
            "AtomicReference",
            inner -> !inner.is(Trait.PRIMITIVE),
            (inner, fresh) ->
                block(
                    "AtomicReference",
                    "java.util.concurrent.atomic.AtomicReference<%s>",
                    inner,
                    all -> each(all, (value, at) -> new AtomicReference<>(value)),
                    Trait.NEVER_NULL)),
        generic("Box", "Box<%s>"),
        generic("wildcard Box", "Box<? extends %s>"),
        generic("Holder", "Holder<%s>"),
        generic("Page", "Page<%s>"));
  }

  private static Frame array() {
    return new Frame(
        "array",
        inner -> true,
        (inner, fresh) ->
            new Block(
                "array of " + inner.name(),
                inner.type() + "[]",
                inner.declarations(),
                Set.of(Trait.ARRAY),
                universe -> {
                  List<@Nullable Object> all = inner.values().in(universe);
                  Class<?> component = universe.erasure(inner.type());
                  Object array = Array.newInstance(component, all.size());
                  for (int i = 0; i < all.size(); i++) {
                    Array.set(array, i, all.get(i));
                  }
                  return Arrays.asList(null, Array.newInstance(component, 0), array);
                }));
  }

  /** One of the generic classes among the blocks, whose only constructor takes its content. */
  private static Frame generic(String name, String pattern) {
    String type = pattern.substring(0, pattern.indexOf('<'));
    return new Frame(
        name,
        inner -> !inner.is(Trait.PRIMITIVE),
        (inner, fresh) ->
            new Block(
                name + " of " + inner.name(),
                String.format(Universe.PACKAGE + ".Generics." + pattern, inner.type()),
                inner.declarations(),
                type.equals("Holder") ? Set.of(Trait.BEAN) : Set.of(Trait.BEAN, Trait.RECORD),
                universe -> {
                  List<@Nullable Object> all = inner.values().in(universe);
                  Object content = type.equals("Page") ? new ArrayList<>(all) : null;
                  return content != null
                      ? Arrays.asList(null, universe.make("Generics$" + type, content, "next"))
                      : withNull(
                          each(all, (value, at) -> universe.make("Generics$" + type, value)));
                }));
  }

  private static Frame nullable(
      String name, String pattern, Function<List<@Nullable Object>, List<?>> values) {
    return new Frame(
        name,
        inner -> !inner.is(Trait.PRIMITIVE),
        (inner, fresh) -> block(name, pattern, inner, all -> withNull(values.apply(all))));
  }

  private static Frame comparable(
      String name, String pattern, Function<List<@Nullable Object>, List<?>> values) {
    return new Frame(
        name,
        inner -> inner.is(Trait.COMPARABLE),
        (inner, fresh) -> block(name, pattern, inner, all -> withNull(values.apply(all))));
  }

  private static Block block(
      String name,
      String pattern,
      Block inner,
      Function<List<@Nullable Object>, List<@Nullable Object>> values,
      Trait... traits) {
    return new Block(
        name + " of " + inner.name(),
        String.format(pattern, inner.type()),
        inner.declarations(),
        Set.of(traits),
        universe -> values.apply(inner.values().in(universe)));
  }

  private static List<?> lists(List<@Nullable Object> all) {
    return List.of(new ArrayList<>(), new ArrayList<>(all), List.copyOf(some(all)));
  }

  private static List<?> sets(List<@Nullable Object> all) {
    List<Object> sets = new ArrayList<>(List.of(Set.of()));
    // Values that differ only in what is kept out of a payload are one when they come back.
    all.forEach(each -> sets.add(Collections.singleton(each)));
    if (all.contains(null)) {
      Set<@Nullable Object> withNull =
          new LinkedHashSet<>(some(all).subList(0, some(all).isEmpty() ? 0 : 1));
      withNull.add(null);
      sets.add(withNull);
    }
    return sets;
  }

  private static List<@Nullable Object> optionals(List<@Nullable Object> all) {
    List<@Nullable Object> optionals = new ArrayList<>(List.of(Optional.empty()));
    some(all).forEach(each -> optionals.add(Optional.of(each)));
    return optionals;
  }

  /** As many maps as it takes: there are no more than seven keys. */
  private static List<?> byDay(List<@Nullable Object> all) {
    List<Map<DayOfWeek, @Nullable Object>> maps = new ArrayList<>(List.of(Map.of()));
    for (int i = 0; i < all.size(); i++) {
      if (i % 7 == 0) {
        maps.add(new HashMap<>());
      }
      maps.get(maps.size() - 1).put(DayOfWeek.of(1 + i % 7), all.get(i));
    }
    return maps;
  }

  private static Map<String, @Nullable Object> numbered(List<@Nullable Object> all) {
    Map<String, @Nullable Object> map = new HashMap<>();
    all.forEach(each -> map.put("key " + map.size(), each));
    return map;
  }

  private static List<Object> some(Collection<@Nullable Object> all) {
    return all.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  /** Those that can be compared with each other. */
  private static List<Object> ordered(Collection<@Nullable Object> all) {
    List<Object> some = some(all);
    return some.stream().filter(each -> each.getClass() == some.get(0).getClass()).toList();
  }

  static List<@Nullable Object> each(
      List<@Nullable Object> all, BiFunction<@Nullable Object, Integer, Object> maker) {
    List<@Nullable Object> made = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      made.add(maker.apply(all.get(i), i));
    }
    return made;
  }

  private static List<@Nullable Object> withNull(List<?> values) {
    List<@Nullable Object> all = new ArrayList<>(values);
    all.add(null);
    return all;
  }
}
