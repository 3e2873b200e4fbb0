package shapes;

import static shapes.Given.values;

import com.google.common.base.Stopwatch;
import com.google.common.collect.*;
import com.google.common.net.HostAndPort;
import com.google.common.primitives.UnsignedInteger;
import com.google.common.util.concurrent.AtomicDouble;
import java.util.List;
import java.util.Map;

/** Types of a library that is there as class files only, and that Jackson has no module for here. */
public class Guavas {

  static List<ImmutableList<String>> immutableList() {
    return values(ImmutableList.of("a"), null);
  }

  static List<ImmutableSet<String>> immutableSet() {
    return values(ImmutableSet.of("a"), null);
  }

  static List<ImmutableMap<String, Integer>> immutableMap() {
    return values(ImmutableMap.of("a", 1), null);
  }

  static List<ImmutableSortedSet<String>> immutableSortedSet() {
    return values(ImmutableSortedSet.of("a"), null);
  }

  static List<Multimap<String, Integer>> multimap() {
    return values(ImmutableListMultimap.of("a", 1), null);
  }

  static List<ArrayListMultimap<String, Integer>> arrayListMultimap() {
    return values(ArrayListMultimap.create(), null);
  }

  static List<Multiset<String>> multiset() {
    return values(HashMultiset.create(List.of("a", "a")), null);
  }

  static List<HashMultiset<String>> hashMultiset() {
    return values(HashMultiset.create(List.of("a", "a")), HashMultiset.create(), null);
  }

  static List<Table<String, String, Integer>> table() {
    return values(HashBasedTable.create(), null);
  }

  static List<BiMap<String, Integer>> biMap() {
    return values(HashBiMap.create(), HashBiMap.create(Map.of("a", 1)), null);
  }

  static List<HashBiMap<String, Integer>> hashBiMap() {
    return values(HashBiMap.create(), HashBiMap.create(Map.of("a", 1)), null);
  }

  static List<Range<Integer>> range() {
    return values(Range.closed(1, 2), null);
  }

  static List<com.google.common.base.Optional<String>> optional() {
    return values(com.google.common.base.Optional.of("a"));
  }

  static List<HostAndPort> hostAndPort() {
    return values(HostAndPort.fromParts("a", 1), null);
  }

  static List<AtomicDouble> atomicDouble() {
    return values(new AtomicDouble(5), null);
  }

  static List<UnsignedInteger> unsignedInteger() {
    return values(UnsignedInteger.fromIntBits(5), null);
  }

  static List<Stopwatch> stopwatch() {
    return values(Stopwatch.createUnstarted(), null);
  }

  private static EvictingQueue<String> full(int size) {
    EvictingQueue<String> queue = EvictingQueue.create(size);
    queue.add("a");
    return queue;
  }

  static List<EvictingQueue<String>> evictingQueue() {
    return values(full(2), null);
  }

  static List<ConcurrentHashMultiset<String>> concurrentHashMultiset() {
    return values(ConcurrentHashMultiset.create(List.of("a")), null);
  }

  static List<BoundType> boundType() {
    return values(BoundType.CLOSED, null);
  }
}
