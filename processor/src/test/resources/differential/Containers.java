package shapes;

import static shapes.Given.values;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Optional and its kin, arrays, and the JDK's collections and maps by their classes. */
public class Containers {

  record Counting(String name) implements Enumeration<String> {
    @Override
    public boolean hasMoreElements() {
      return false;
    }

    @Override
    public String nextElement() {
      return name;
    }
  }

  static List<Optional<String>> optional() {
    return values(Optional.empty(), Optional.of("a"), Optional.of(""));
  }

  static List<OptionalInt> optionalInt() {
    return values(OptionalInt.empty(), OptionalInt.of(1));
  }

  static List<OptionalLong> optionalLong() {
    return values(OptionalLong.empty(), OptionalLong.of(1));
  }

  static List<OptionalDouble> optionalDouble() {
    return values(OptionalDouble.empty(), OptionalDouble.of(1), OptionalDouble.of(Double.NaN));
  }

  static List<Optional<Optional<String>>> optionalTwice() {
    return values(Optional.empty(), Optional.of(Optional.empty()), Optional.of(Optional.of("a")));
  }

  static List<Optional<Object>> optionalObject() {
    return values(Optional.of("a"), Optional.of(5L));
  }

  static List<byte[]> bytes() {
    return values(new byte[0], new byte[] {1, -1}, null);
  }

  static List<Byte[]> boxedBytes() {
    return values(new Byte[0], new Byte[] {1, null}, null);
  }

  static List<byte[][]> bytesTwice() {
    return values(new byte[][] {{1}, {}, null}, new byte[0][], null);
  }

  static List<char[]> chars() {
    return values(new char[0], "ab".toCharArray(), null);
  }

  static List<int[]> ints() {
    return values(new int[0], new int[] {1, 2}, null);
  }

  static List<long[][]> longsTwice() {
    return values(new long[][] {{1}, {}}, new long[0][], null);
  }

  static List<boolean[]> booleans() {
    return values(new boolean[0], new boolean[] {true}, null);
  }

  static List<double[]> doubles() {
    return values(new double[0], new double[] {1.5, Double.NaN}, null);
  }

  static List<float[]> floats() {
    return values(new float[0], new float[] {1.5f}, null);
  }

  static List<short[]> shorts() {
    return values(new short[0], new short[] {1}, null);
  }

  static List<String[]> strings() {
    return values(new String[0], new String[] {"a", null}, null);
  }

  static List<Object[]> objects() {
    return values(new Object[0], new Object[] {"a", 5L}, null);
  }

  static List<ArrayList<String>> arrayList() {
    return values(new ArrayList<>(), new ArrayList<>(values("a", null)), null);
  }

  static List<LinkedList<String>> linkedList() {
    return values(new LinkedList<>(), new LinkedList<>(values("a", null)), null);
  }

  static List<Vector<String>> vector() {
    return values(new Vector<>(), new Vector<>(List.of("a")), null);
  }

  static List<Stack<String>> stack() {
    return values(new Stack<>(), null);
  }

  static List<CopyOnWriteArrayList<String>> copyOnWriteArrayList() {
    return values(new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>(List.of("a")), null);
  }

  static List<List<String>> list() {
    return values(
        List.of("a", "b"),
        new LinkedList<>(values("a", null)),
        Arrays.asList("a", null),
        Collections.unmodifiableList(new ArrayList<>(List.of("a"))),
        Collections.emptyList(),
        Collections.nCopies(2, "a"),
        new ArrayList<>(List.of("a", "b", "c")).subList(1, 2),
        null);
  }

  static List<AbstractList<String>> abstractList() {
    return values(new ArrayList<>(), new ArrayList<>(List.of("a")), null);
  }

  static List<HashSet<String>> hashSet() {
    return values(new HashSet<>(), new HashSet<>(values("a", null)), null);
  }

  static List<LinkedHashSet<String>> linkedHashSet() {
    return values(new LinkedHashSet<>(), new LinkedHashSet<>(List.of("c", "b", "a")), null);
  }

  static List<TreeSet<String>> treeSet() {
    TreeSet<String> ignoringCase = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    ignoringCase.add("a");
    return values(new TreeSet<>(List.of("b", "a")), ignoringCase, null);
  }

  static List<SortedSet<String>> sortedSet() {
    TreeSet<String> reversed = new TreeSet<>(Comparator.reverseOrder());
    reversed.addAll(List.of("a", "b"));
    return values(new TreeSet<>(List.of("b", "a")), reversed, new ConcurrentSkipListSet<>(), null);
  }

  static List<NavigableSet<Integer>> navigableSet() {
    return values(new TreeSet<>(List.of(2, 1)), new TreeSet<>(List.of(2, 1)).descendingSet(), null);
  }

  static List<ConcurrentSkipListSet<String>> concurrentSkipListSet() {
    ConcurrentSkipListSet<String> reversed = new ConcurrentSkipListSet<>(Comparator.reverseOrder());
    return values(new ConcurrentSkipListSet<>(List.of("b", "a")), reversed, null);
  }

  static List<CopyOnWriteArraySet<String>> copyOnWriteArraySet() {
    return values(new CopyOnWriteArraySet<>(), new CopyOnWriteArraySet<>(List.of("b", "a")), null);
  }

  static List<Set<String>> set() {
    return values(
        Set.of("a", "b"),
        new TreeSet<>(List.of("a", "b")),
        new LinkedHashSet<>(List.of("c", "b", "a")),
        Collections.emptySet(),
        Collections.unmodifiableSet(new HashSet<>(values("a", null))),
        ConcurrentHashMap.newKeySet(),
        Map.of("a", 1).keySet(),
        null);
  }

  static List<AbstractSet<String>> abstractSet() {
    return values(new HashSet<>(), new HashSet<>(List.of("a")), null);
  }

  static List<Collection<String>> collection() {
    return values(List.of("a"), Set.of("a"), new ArrayDeque<>(List.of("a")), Map.of("a", "b").values(), null);
  }

  static List<AbstractCollection<String>> abstractCollection() {
    return values(new ArrayList<>(List.of("a")), new HashSet<>(List.of("a")), null);
  }

  static List<Iterable<String>> iterable() {
    return values(List.of("a"), Set.of("a"), null);
  }

  static List<Iterator<String>> iterator() {
    return values(List.of("a").iterator(), null);
  }

  static List<ListIterator<String>> listIterator() {
    return values(List.of("a").listIterator(), null);
  }

  static List<Enumeration<String>> enumeration() {
    return values(Collections.enumeration(List.of("a")), new Counting("a"), null);
  }

  static List<Spliterator<String>> spliterator() {
    return values(List.of("a").spliterator(), null);
  }

  static List<Queue<String>> queue() {
    return values(new ArrayDeque<>(List.of("a")), new LinkedList<>(List.of("a")), new PriorityQueue<>(), null);
  }

  static List<Deque<String>> deque() {
    return values(new ArrayDeque<>(List.of("b", "a")), new LinkedList<>(), new ConcurrentLinkedDeque<>(), null);
  }

  static List<ArrayDeque<String>> arrayDeque() {
    return values(new ArrayDeque<>(), new ArrayDeque<>(List.of("b", "a")), null);
  }

  static List<PriorityQueue<String>> priorityQueue() {
    PriorityQueue<String> reversed = new PriorityQueue<>(Comparator.reverseOrder());
    reversed.add("a");
    return values(new PriorityQueue<>(List.of("b", "a")), reversed, null);
  }

  static List<PriorityBlockingQueue<String>> priorityBlockingQueue() {
    PriorityBlockingQueue<String> reversed = new PriorityBlockingQueue<>(1, Comparator.reverseOrder());
    reversed.add("a");
    return values(new PriorityBlockingQueue<>(List.of("b", "a")), reversed, null);
  }

  static List<ConcurrentLinkedQueue<String>> concurrentLinkedQueue() {
    return values(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>(List.of("b", "a")), null);
  }

  static List<ConcurrentLinkedDeque<String>> concurrentLinkedDeque() {
    return values(new ConcurrentLinkedDeque<>(), new ConcurrentLinkedDeque<>(List.of("b", "a")), null);
  }

  static List<BlockingQueue<String>> blockingQueue() {
    return values(new LinkedBlockingQueue<>(), new LinkedBlockingQueue<>(List.of("a")), null);
  }

  static List<BlockingDeque<String>> blockingDeque() {
    return values(new LinkedBlockingDeque<>(), new LinkedBlockingDeque<>(List.of("a")), null);
  }

  static List<LinkedBlockingQueue<String>> linkedBlockingQueue() {
    LinkedBlockingQueue<String> bounded = new LinkedBlockingQueue<>(2);
    bounded.add("a");
    return values(new LinkedBlockingQueue<>(List.of("a")), bounded, null);
  }

  static List<LinkedBlockingDeque<String>> linkedBlockingDeque() {
    return values(new LinkedBlockingDeque<>(List.of("a")), new LinkedBlockingDeque<>(2), null);
  }

  static List<ArrayBlockingQueue<String>> arrayBlockingQueue() {
    return values(new ArrayBlockingQueue<>(2), new ArrayBlockingQueue<>(2, false, List.of("a")), null);
  }

  static List<LinkedTransferQueue<String>> linkedTransferQueue() {
    return values(new LinkedTransferQueue<>(), new LinkedTransferQueue<>(List.of("a")), null);
  }

  static List<SynchronousQueue<String>> synchronousQueue() {
    return values(new SynchronousQueue<>(), null);
  }

  static List<Map<String, Integer>> map() {
    return values(
        Map.of("a", 1),
        new TreeMap<>(Map.of("a", 1)),
        new LinkedHashMap<>(Map.of("", 1)),
        new HashMap<>(Collections.singletonMap("a", null)),
        new ConcurrentHashMap<>(Map.of("a", 1)),
        Collections.unmodifiableMap(new HashMap<>()),
        Map.of(),
        null);
  }

  static List<HashMap<String, Integer>> hashMap() {
    return values(new HashMap<>(), new HashMap<>(Map.of("a", 1)), null);
  }

  static List<LinkedHashMap<String, Integer>> linkedHashMap() {
    return values(new LinkedHashMap<>(), new LinkedHashMap<>(Map.of("a", 1)), null);
  }

  static List<TreeMap<String, Integer>> treeMap() {
    TreeMap<String, Integer> ignoringCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    ignoringCase.put("a", 1);
    return values(new TreeMap<>(Map.of("a", 1)), ignoringCase, null);
  }

  static List<SortedMap<Integer, String>> sortedMap() {
    TreeMap<Integer, String> reversed = new TreeMap<>(Comparator.reverseOrder());
    return values(new TreeMap<>(Map.of(1, "a")), reversed, null);
  }

  static List<NavigableMap<Integer, String>> navigableMap() {
    return values(new TreeMap<>(Map.of(1, "a")), new TreeMap<>(Map.of(1, "a")).descendingMap(), null);
  }

  static List<ConcurrentHashMap<String, Integer>> concurrentHashMap() {
    return values(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(Map.of("a", 1)), null);
  }

  static List<ConcurrentMap<String, Integer>> concurrentMap() {
    return values(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(Map.of("a", 1)), null);
  }

  static List<ConcurrentSkipListMap<String, Integer>> concurrentSkipListMap() {
    ConcurrentSkipListMap<String, Integer> reversed = new ConcurrentSkipListMap<>(Comparator.reverseOrder());
    return values(new ConcurrentSkipListMap<>(Map.of("a", 1)), reversed, null);
  }

  static List<ConcurrentNavigableMap<String, Integer>> concurrentNavigableMap() {
    ConcurrentSkipListMap<String, Integer> reversed = new ConcurrentSkipListMap<>(Comparator.reverseOrder());
    return values(new ConcurrentSkipListMap<>(Map.of("a", 1)), reversed, null);
  }

  static List<AbstractMap<String, Integer>> abstractMap() {
    return values(new HashMap<>(), new HashMap<>(Map.of("a", 1)), null);
  }

  static List<Hashtable<String, Integer>> hashtable() {
    return values(new Hashtable<>(), new Hashtable<>(Map.of("a", 1)), null);
  }

  static List<Dictionary<String, Integer>> dictionary() {
    return values(new Hashtable<>(), new Hashtable<>(Map.of("a", 1)), null);
  }

  static List<IdentityHashMap<String, Integer>> identityHashMap() {
    return values(new IdentityHashMap<>(), new IdentityHashMap<>(Map.of("a", 1)), null);
  }

  static List<WeakHashMap<String, Integer>> weakHashMap() {
    return values(new WeakHashMap<>(), new WeakHashMap<>(Map.of("a", 1)), null);
  }

  static List<Properties> properties() {
    Properties full = new Properties();
    full.setProperty("a", "b");
    return values(new Properties(), full, null);
  }

  static List<Map.Entry<String, Integer>> mapEntry() {
    return values(Map.entry("a", 1), new AbstractMap.SimpleEntry<>("a", 1), null);
  }

  static List<AbstractMap.SimpleEntry<String, Integer>> simpleEntry() {
    return values(new AbstractMap.SimpleEntry<>("a", 1), null);
  }

  static List<AbstractMap.SimpleImmutableEntry<String, Integer>> simpleImmutableEntry() {
    return values(new AbstractMap.SimpleImmutableEntry<>("a", 1), null);
  }

  static List<Map<String, Object>> mapOfObjects() {
    return values(Map.of("a", 5L, "b", "c"), Map.of("a", List.of()), null);
  }

  static List<Map<Object, Object>> mapOfObjectsByObjects() {
    return values(Map.of(1, 5L), Map.of("a", List.of()), null);
  }

  static List<Map<String, Map<Integer, List<Set<String>>>>> deepMap() {
    return values(Map.of(), Map.of("a", Map.of(1, List.of(Set.of("b"), Set.of()))), null);
  }

  static List<AtomicInteger> atomicInteger() {
    return values(new AtomicInteger(5), null);
  }

  static List<AtomicLong> atomicLong() {
    return values(new AtomicLong(5), null);
  }

  static List<AtomicBoolean> atomicBoolean() {
    return values(new AtomicBoolean(true), null);
  }

  static List<AtomicIntegerArray> atomicIntegerArray() {
    return values(new AtomicIntegerArray(new int[] {1}), null);
  }

  static List<AtomicLongArray> atomicLongArray() {
    return values(new AtomicLongArray(new long[] {1}), null);
  }

  static List<AtomicReference<String>> atomicReference() {
    return values(new AtomicReference<>("a"), new AtomicReference<>());
  }

  static List<AtomicReferenceArray<String>> atomicReferenceArray() {
    return values(new AtomicReferenceArray<>(new String[] {"a"}), null);
  }

  static List<LongAdder> longAdder() {
    LongAdder five = new LongAdder();
    five.add(5);
    return values(five, null);
  }

  static List<DoubleAdder> doubleAdder() {
    return values(new DoubleAdder(), null);
  }
}
