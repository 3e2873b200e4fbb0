package shapes;

import static shapes.Given.values;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Classes and records that are also a collection, a map, a text or a number. */
public class Extending {

  static class Names extends ArrayList<String> {}

  static class Counts extends HashMap<String, Integer> {}

  static class Sorted extends TreeMap<String, Integer> {
    Sorted() {
      super();
    }
  }

  static class NamedList extends ArrayList<String> {
    public String label;
  }

  static class NamedMap extends LinkedHashMap<String, String> {
    private String label;

    public String getLabel() {
      return label;
    }
  }

  static class WithoutDefault extends ArrayList<String> {
    WithoutDefault(int capacity) {
      super(capacity);
    }
  }

  static class MapWithoutDefault extends HashMap<String, String> {
    MapWithoutDefault(int capacity, boolean other) {}
  }

  static class GenericList<T> extends ArrayList<T> {}

  static class Longs extends GenericList<Long> {}

  static class GenericMap<V> extends HashMap<String, V> {}

  static class Fixed extends AbstractList<String> {
    @Override
    public String get(int index) {
      return "a";
    }

    @Override
    public int size() {
      return 1;
    }
  }

  static class FixedMap extends AbstractMap<String, String> {
    @Override
    public Set<Entry<String, String>> entrySet() {
      return Set.of(Map.entry("a", "b"));
    }
  }

  static class IterableClass implements Iterable<String> {
    public List<String> names = new ArrayList<>(List.of("a"));

    @Override
    public Iterator<String> iterator() {
      return names.iterator();
    }
  }

  record IterableRecord(List<String> names) implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names.iterator();
    }
  }

  record IteratorRecord(String name) implements Iterator<String> {
    @Override
    public boolean hasNext() {
      return false;
    }

    @Override
    public String next() {
      return name;
    }
  }

  record EntryRecord(String getKey, String getValue) implements Map.Entry<String, String> {
    @Override
    public String setValue(String value) {
      throw new UnsupportedOperationException();
    }
  }

  record TextRecord(String text) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static class Amount extends Number {
    public int cents;

    @Override
    public int intValue() {
      return cents;
    }

    @Override
    public long longValue() {
      return cents;
    }

    @Override
    public float floatValue() {
      return cents;
    }

    @Override
    public double doubleValue() {
      return cents;
    }
  }

  record ComparableRecord(String name) implements Comparable<ComparableRecord> {
    @Override
    public int compareTo(ComparableRecord other) {
      return name.compareTo(other.name);
    }
  }

  record RunnableRecord(String name) implements Runnable, java.util.function.Supplier<String> {
    @Override
    public void run() {}

    @Override
    public String get() {
      return name;
    }
  }

  record CloseableRecord(String name) implements AutoCloseable {
    @Override
    public void close() {}
  }

  static class DateClass extends java.util.Date {
    DateClass() {
      super(0);
    }
  }

  static class ThreadClass extends Thread {}

  static List<Names> names() {
    Names full = new Names();
    full.add("a");
    return values(new Names(), full, null);
  }

  static List<Counts> counts() {
    Counts full = new Counts();
    full.put("a", 1);
    return values(new Counts(), full, null);
  }

  static List<Sorted> sorted() {
    Sorted full = new Sorted();
    full.put("a", 1);
    return values(new Sorted(), full, null);
  }

  static List<NamedList> namedList() {
    NamedList full = new NamedList();
    full.label = "b";
    return values(full, null);
  }

  static List<NamedMap> namedMap() {
    NamedMap full = new NamedMap();
    full.label = "b";
    return values(full, null);
  }

  static List<WithoutDefault> withoutDefault() {
    WithoutDefault full = new WithoutDefault(1);
    full.add("a");
    return values(full, new WithoutDefault(1), null);
  }

  static List<MapWithoutDefault> mapWithoutDefault() {
    MapWithoutDefault full = new MapWithoutDefault(1, true);
    full.put("a", "b");
    return values(full, new MapWithoutDefault(1, true), null);
  }

  static List<GenericList<Integer>> genericList() {
    GenericList<Integer> full = new GenericList<>();
    full.add(1);
    return values(full, new GenericList<>(), null);
  }

  static List<Longs> longs() {
    Longs full = new Longs();
    full.add(5L);
    return values(full, new Longs(), null);
  }

  static List<GenericMap<Long>> genericMap() {
    GenericMap<Long> full = new GenericMap<>();
    full.put("a", 5L);
    return values(full, new GenericMap<>(), null);
  }

  static List<Fixed> fixed() {
    return values(new Fixed(), null);
  }

  static List<FixedMap> fixedMap() {
    return values(new FixedMap(), null);
  }

  static List<IterableClass> iterableClass() {
    return values(new IterableClass(), null);
  }

  static List<IterableRecord> iterableRecord() {
    return values(new IterableRecord(List.of("a")), null);
  }

  static List<IteratorRecord> iteratorRecord() {
    return values(new IteratorRecord("a"), null);
  }

  static List<EntryRecord> entryRecord() {
    return values(new EntryRecord("a", "b"), null);
  }

  static List<TextRecord> textRecord() {
    return values(new TextRecord("a"), null);
  }

  static List<Amount> amount() {
    Amount some = new Amount();
    some.cents = 5;
    return values(some, null);
  }

  static List<ComparableRecord> comparableRecord() {
    return values(new ComparableRecord("a"), null);
  }

  static List<RunnableRecord> runnableRecord() {
    return values(new RunnableRecord("a"), null);
  }

  static List<CloseableRecord> closeableRecord() {
    return values(new CloseableRecord("a"), null);
  }

  static List<DateClass> dateClass() {
    return values(new DateClass(), null);
  }

  static List<ThreadClass> threadClass() {
    return values(new ThreadClass(), null);
  }
}
