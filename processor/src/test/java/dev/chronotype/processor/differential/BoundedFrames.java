package dev.chronotype.processor.differential;

import dev.chronotype.processor.differential.DeclaredFrames.Wrapping;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Frames that take the block for the bound of a type variable: used with the block, with wildcards,
 * raw, and through what extends them.
 */
final class BoundedFrames {

  private static final String RECORD = "record N<V extends T>(V value) {}";

  /** A record whose component is of a type with the variable in it. */
  private record Content(String name, String type, Function<@Nullable Object, ?> maker) {}

  private static final List<Content> CONTENTS =
      List.of(
          new Content("lists", "java.util.List<V>", Collections::singletonList),
          new Content("maps", "java.util.Map<java.lang.String, V>", each -> map("key", each)),
          new Content(
              "keys",
              "java.util.Map<V, java.lang.String>",
              each -> each == null ? Map.of() : Map.of(each, "value")),
          new Content("optionals", "java.util.Optional<V>", java.util.Optional::ofNullable),
          new Content(
              "lists of a wildcard", "java.util.List<? extends V>", Collections::singletonList));

  private BoundedFrames() {}

  static List<Frame> all() {
    return Stream.of(records(), contents(), classes(), inherited(), nested())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Frame> records() {
    return List.of(
        record("record with a bounded type variable", RECORD, "N<T>"),
        record("wildcard of a bounded type variable", RECORD, "N<?>"),
        record("wildcard with a bound of a bounded type variable", RECORD, "N<? extends T>"),
        record("raw record with a bounded type variable", RECORD, "N"),
        record(
            "wildcards of a type variable bounded by another",
            "record N<V extends T, W extends V>(W value) {}",
            "N<?, ?>"),
        record(
            "wildcard beside a bounded type variable",
            "record N<V extends T, W extends V>(W value) {}",
            "N<T, ?>"),
        record(
            "raw record with a type variable bounded by another",
            "record N<V extends T, W extends V>(W value) {}",
            "N"));
  }

  private static List<Frame> contents() {
    return CONTENTS.stream()
        .flatMap(
            each ->
                Stream.of("N<T>", "N<?>", "N<? extends T>", "N").map(type -> content(type, each)))
        .toList();
  }

  private static Frame content(String type, Content content) {
    Frame frame =
        bounded(
            type + " with " + content.name() + " of a bounded type variable",
            "record N<V extends T>(" + content.type() + " value) {}",
            type,
            (universe, fresh, value) -> universe.make(fresh, content.maker().apply(value)));
    // What is never null is not absent in any of the values, and a type that tells has to be tried
    // with what is.
    return new Frame(
        frame.name(), inner -> frame.accepts(inner) && !inner.is(Trait.NEVER_NULL), frame.maker());
  }

  private static List<Frame> classes() {
    return Stream.of("N<T>", "N<?>", "N")
        .flatMap(
            type ->
                Stream.of(
                    bounded(
                        type + " with a field of a bounded type variable",
                        "class N<V extends T> { public V value; }",
                        type,
                        DeclaredFrames.BY_FIELD),
                    bounded(
                        type + " with a property of a bounded type variable",
                        """
                        class N<V extends T> {
                          private V value;
                          public V getValue() { return value; }
                          public void setValue(V value) { this.value = value; }
                        }""",
                        type,
                        DeclaredFrames.BY_FIELD),
                    bounded(
                        type + " with a creator of a bounded type variable",
                        """
                        class N<V extends T> {
                          private final V value;
                          @JsonCreator N(@JsonProperty("value") V value) { this.value = value; }
                          public V getValue() { return value; }
                        }""",
                        type,
                        DeclaredFrames.BY_CONSTRUCTOR)))
        .toList();
  }

  private static List<Frame> inherited() {
    return List.of(
        bounded(
            "raw superclass with a bounded type variable",
            "class NBase<V extends T> { public V value; }\nclass N extends NBase {}",
            "N",
            DeclaredFrames.BY_FIELD),
        bounded(
            "wildcard of a superclass's bounded type variable",
            "class NBase<V extends T> { V value; }\nclass N<V extends T> extends NBase<V> {}",
            "N<?>",
            DeclaredFrames.BY_FIELD),
        bounded(
            "raw class with a superclass's bounded type variable",
            "class NBase<V extends T> { V value; }\nclass N<W extends T> extends NBase<W> {}",
            "N",
            DeclaredFrames.BY_FIELD),
        bounded(
            "wildcard of a superclass's type variable that is bounded below",
            "class NBase<V> { V value; }\nclass N<W extends T> extends NBase<W> {}",
            "N<?>",
            DeclaredFrames.BY_FIELD),
        bounded(
            "superclass of a superclass with other variables of the same names",
            """
            class NBase<V, W extends T> { public V other; protected W value; }
            class NMiddle<W extends T, V> extends NBase<V, W> {}
            class N<V extends T> extends NMiddle<V, java.lang.String> {}""",
            "N<?>",
            DeclaredFrames.BY_FIELD),
        bounded(
            "wildcard of an interface's bounded type variable",
            """
            interface NSource<V extends T> { V value(); }
            record N<V extends T>(V value) implements NSource<V> {}""",
            "N<?>",
            DeclaredFrames.BY_CONSTRUCTOR));
  }

  private static List<Frame> nested() {
    Wrapping inner =
        (universe, fresh, value) -> universe.make(fresh, universe.make(fresh + "Box", value));
    String box = "record NBox<V extends T>(V value) {}\n";
    return List.of(
        bounded(
            "component with a wildcard of a bounded type variable",
            box + "record N(NBox<?> value) {}",
            "N",
            inner),
        bounded(
            "component with a wildcard of lists of a bounded type variable",
            "record NBox<V extends T>(java.util.List<V> value) {}\nrecord N(NBox<?> value) {}",
            "N",
            (universe, fresh, value) ->
                universe.make(
                    fresh, universe.make(fresh + "Box", Collections.singletonList(value)))),
        bounded("component of a raw type", box + "record N(NBox value) {}", "N", inner),
        bounded(
            "type variable bounded by a wildcard of another's",
            box + "record N<W extends NBox<?>>(W value) {}",
            "N<?>",
            inner),
        bounded(
            "type variable bounded by another's",
            box + "record N<V extends T, W extends NBox<V>>(W value) {}",
            "N<?, ?>",
            inner),
        bounded(
            "raw record of another's", box + "record N<V extends T>(NBox<V> value) {}", "N", inner),
        bounded(
            "wildcard that is passed on",
            box + "record N<V extends T>(NBox<V> value) {}",
            "N<?>",
            inner),
        bounded(
            "wildcard that is passed on to a wildcard",
            box + "record N<V extends T>(NBox<? extends V> value) {}",
            "N<?>",
            inner),
        bounded(
            "type variable bounded by itself",
            "record N<V extends T, S extends N<V, S>>(V value, S next) {}",
            "N<?, ?>",
            (universe, fresh, value) ->
                universe.make(
                    fresh, value, universe.make(fresh, value, universe.make(fresh, value, null)))),
        bounded(
            "raw record with a type variable bounded by itself",
            "record N<V extends T, S extends N<V, S>>(V value, S next) {}",
            "N",
            (universe, fresh, value) ->
                universe.make(
                    fresh, value, universe.make(fresh, value, universe.make(fresh, value, null)))));
  }

  private static Map<String, @Nullable Object> map(String key, @Nullable Object value) {
    Map<String, @Nullable Object> map = new HashMap<>();
    map.put(key, value);
    return map;
  }

  private static Frame record(String name, String pattern, String type) {
    return bounded(name, pattern, type, DeclaredFrames.BY_CONSTRUCTOR);
  }

  /** No array can be a bound. */
  private static Frame bounded(String name, String pattern, String type, Wrapping wrapping) {
    return DeclaredFrames.frame(
        name,
        inner -> !inner.is(Trait.PRIMITIVE) && !inner.is(Trait.ARRAY),
        pattern,
        type,
        wrapping,
        pattern.contains("class N<") || pattern.contains("class N ")
            ? Set.of(Trait.BEAN)
            : Set.of(Trait.BEAN, Trait.RECORD));
  }
}
