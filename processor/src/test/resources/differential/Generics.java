package shapes;

import static shapes.Given.values;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Generic records and classes: what they are used with decides. */
public class Generics {

  public record Box<T>(T value) {}

  public record Page<T>(List<T> items, String next) {}

  public static class Holder<T> {
    public T value;

    Holder() {}

    Holder(T value) {
      this.value = value;
    }
  }

  public record Pair<A, B>(A first, B second) {}

  record Swapped<A, B>(Pair<B, A> pair) {}

  record Numbers<N extends Number>(N number) {}

  record Texts<T extends Comparable<T>>(T text) {}

  record Both<T extends Number & Comparable<T>>(T number) {}

  record Tree<T>(T value, List<Tree<T>> children) {}

  record Grid<T>(T[] cells, List<T>[] rows, Map<String, List<T[]>> named) {}

  record SelfBounded<T extends SelfBounded<T>>(T next, String name) {}

  record Leaf(String name) {}

  public abstract static class Base<T> {
    public T content;
    private List<T> more;

    public List<T> getMore() {
      return more;
    }

    public void setMore(List<T> more) {
      this.more = more;
    }
  }

  public static class TextBase extends Base<String> {}

  public static class MapBase<K, V> extends Base<Map<K, V>> {
    public V last;
  }

  public static class Concrete extends MapBase<String, Integer> {}

  public static class RawBase extends Base {}

  interface Source<T> {
    T get();

    default Optional<T> find() {
      return Optional.ofNullable(get());
    }
  }

  record Fixed(String get) implements Source<String> {}

  static List<Pair<String, Integer>> pair() {
    return values(null, new Pair<>("a", 1), new Pair<>(null, null));
  }

  static List<Swapped<String, Integer>> swapped() {
    return values(null, new Swapped<>(new Pair<>(1, "a")));
  }

  static List<Pair<Integer, Pair<String, Box<Long>>>> nestedPairs() {
    return values(null, new Pair<>(1, new Pair<>("a", new Box<>(5L))));
  }

  static List<Numbers<Long>> longNumber() {
    return values(new Numbers<>(5L), null);
  }

  static List<Numbers<?>> anyNumber() {
    return values(new Numbers<>(5L), new Numbers<>(5));
  }

  @SuppressWarnings("rawtypes")
  static List<Numbers> rawNumber() {
    return values(new Numbers<>(5L), new Numbers<>(5));
  }

  static List<Texts<String>> text() {
    return values(new Texts<>("a"), null);
  }

  static List<Texts<?>> anyText() {
    return values(new Texts<>("a"), new Texts<>(5L), null);
  }

  static List<Both<Integer>> both() {
    return values(new Both<>(5), null);
  }

  static List<Tree<Integer>> tree() {
    return values(new Tree<>(1, List.of(new Tree<>(2, List.of()), new Tree<>(3, null))), null);
  }

  static List<Tree<Object>> treeOfObjects() {
    return values(new Tree<>(1L, List.of(new Tree<>("a", List.of()))), null);
  }

  @SuppressWarnings("unchecked")
  static List<Grid<Integer>> grid() {
    return values(
        new Grid<>(
            new Integer[] {1, null}, new List[] {List.of(1)}, Map.of("a", List.<Integer[]>of(new Integer[] {2}))),
        null);
  }

  @SuppressWarnings("rawtypes")
  static List<SelfBounded> selfBounded() {
    SelfBounded inner = new SelfBounded(null, "c");
    return values(inner, new SelfBounded(new SelfBounded(inner, "b"), "a"));
  }

  static List<TextBase> textBase() {
    TextBase full = new TextBase();
    full.content = "a";
    full.setMore(new ArrayList<>(List.of("b")));
    return values(null, new TextBase(), full);
  }

  static List<MapBase<String, Long>> mapBase() {
    MapBase<String, Long> full = new MapBase<>();
    full.content = new HashMap<>(Map.of("a", 5L));
    full.last = 6L;
    full.setMore(List.of(Map.of()));
    return values(full, null);
  }

  static List<Concrete> concrete() {
    Concrete full = new Concrete();
    full.content = new HashMap<>(Map.of("a", 5));
    full.last = 6;
    return values(full, new Concrete(), null);
  }

  @SuppressWarnings("unchecked")
  static List<RawBase> rawBase() {
    RawBase full = new RawBase();
    full.content = 5L;
    return values(full, new RawBase());
  }

  @SuppressWarnings("rawtypes")
  static List<Box> rawBox() {
    return values(new Box<>(5L), new Box<>("a"));
  }

  static List<Box<?>> anyBox() {
    return values(new Box<>(5L), new Box<>("a"));
  }

  static List<Box<? super Integer>> lowerBox() {
    return values(new Box<>(5L), new Box<>(5));
  }

  @SuppressWarnings("rawtypes")
  static List<List> rawList() {
    return values(new ArrayList<>(List.of(5L)), new ArrayList<>(), null);
  }

  static List<List<?>> anyList() {
    return values(List.of(5L, "a"), List.of(), null);
  }

  static List<Optional<?>> anyOptional() {
    return values(Optional.of(5L), Optional.of("a"));
  }

  @SuppressWarnings("rawtypes")
  static List<Map> rawMap() {
    return values(Map.of("a", 5L), Map.of(), null);
  }

  static List<Map<?, ?>> anyMap() {
    return values(Map.of("a", 5L), Map.of(1, 2), Collections.emptyMap());
  }

  static List<Map<String, ?>> mapToAny() {
    return values(Map.of("a", 5L), Map.of("b", List.of(1)), Collections.emptyMap());
  }

  static List<Fixed> fixed() {
    return values(new Fixed("a"), new Fixed(null), null);
  }

  static List<Leaf> leaf() {
    return values(new Leaf("a"), null);
  }
}
