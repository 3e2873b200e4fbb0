package dev.chronotype.processor.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SamenessTest {

  static Stream<Arguments> same() {
    return Stream.of(
        Arguments.of(null, null),
        Arguments.of(5L, 5L),
        Arguments.of(Double.NaN, Double.NaN),
        Arguments.of(new int[] {1}, new int[] {1}),
        Arguments.of(new byte[][] {{1}, null}, new byte[][] {{1}, null}),
        Arguments.of(List.of(1, 2), new LinkedList<>(List.of(1, 2))),
        Arguments.of(List.of(new int[] {1}), List.of(new int[] {1})),
        Arguments.of(new LinkedHashSet<>(List.of(1, 2)), new HashSet<>(List.of(2, 1))),
        Arguments.of(Set.of(new int[] {1}), new HashSet<>(Set.of(new int[] {1}))),
        Arguments.of(new TreeSet<>(Set.of(1)), new HashSet<>(Set.of(1))),
        Arguments.of(new TreeSet<>(Comparator.<Integer>naturalOrder()), new TreeSet<Integer>()),
        Arguments.of(new ArrayDeque<>(List.of(1)), new LinkedList<>(List.of(1))),
        Arguments.of(Map.of("a", new int[] {1}), new HashMap<>(Map.of("a", new int[] {1}))),
        Arguments.of(Map.of(1, 2, 3, 4), new LinkedHashMap<>(Map.of(3, 4, 1, 2))),
        Arguments.of(Optional.of(new int[] {1}), Optional.of(new int[] {1})),
        Arguments.of(new AtomicInteger(1), new AtomicInteger(1)),
        Arguments.of(new StringBuilder("a"), new StringBuilder("a")),
        Arguments.of(Pattern.compile("a"), Pattern.compile("a")),
        Arguments.of(new Exception("a"), new Exception("a")));
  }

  static Stream<Arguments> different() {
    return Stream.of(
        Arguments.of(null, 1),
        Arguments.of(1, null),
        Arguments.of(5L, 5),
        Arguments.of(0.0, -0.0),
        Arguments.of(new int[] {1}, new int[] {2}),
        Arguments.of(new int[] {1}, new int[] {1, 2}),
        Arguments.of(new Integer[] {1}, new Number[] {1}),
        Arguments.of(List.of(1, 2), List.of(2, 1)),
        Arguments.of(List.of(5L), List.of(5)),
        Arguments.of(Arrays.asList(1, null), List.of(1)),
        Arguments.of(Set.of(1, 2), Set.of(1, 3)),
        Arguments.of(Set.of(1), List.of(1)),
        Arguments.of(new ArrayDeque<>(List.of(1)), new ArrayList<>(List.of(1))),
        Arguments.of(new LinkedHashSet<>(List.of(1, 2)), new LinkedHashSet<>(List.of(2, 1))),
        Arguments.of(new TreeSet<>(Collections.reverseOrder()), new TreeSet<>()),
        Arguments.of(new TreeMap<>(String.CASE_INSENSITIVE_ORDER), new TreeMap<>()),
        Arguments.of(new PriorityQueue<>(List.of(1)), new LinkedList<>(List.of(1))),
        Arguments.of(new PriorityQueue<>(Collections.reverseOrder()), new PriorityQueue<>()),
        Arguments.of(new LinkedBlockingQueue<>(1), new LinkedBlockingQueue<>()),
        Arguments.of(Map.of("a", 1), Map.of("a", 1L)),
        Arguments.of(Map.of(1, "a"), Map.of("1", "a")),
        Arguments.of(Map.of("a", 1), Map.of()),
        Arguments.of(Map.entry("a", 1), Map.entry("a", 2)),
        Arguments.of(Optional.of(Optional.empty()), Optional.empty()),
        Arguments.of(new AtomicReference<>(1), new AtomicReference<>(2)),
        Arguments.of(new AtomicInteger(1), new AtomicInteger(2)),
        Arguments.of(Pattern.compile("a"), Pattern.compile("a", Pattern.COMMENTS)),
        Arguments.of(new Exception("a"), new RuntimeException("a")),
        Arguments.of(new Exception("a"), new Exception("b")),
        Arguments.of(new Exception("a", new Error()), new Exception("a", new Exception())));
  }

  @ParameterizedTest
  @MethodSource("same")
  void seesNoDifference(Object before, Object after) {
    assertThat(Sameness.difference(before, after)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("different")
  void seesTheDifference(Object before, Object after) {
    assertThat(Sameness.difference(before, after)).isPresent();
  }

  @Test
  void endsOnCycles() {
    List<Object> before = new ArrayList<>();
    before.add(before);
    List<Object> after = new ArrayList<>();
    after.add(after);

    assertThat(Sameness.difference(before, after)).isEmpty();
    after.add(1);
    assertThat(Sameness.difference(before, after)).isPresent();
  }

  @Test
  void saysWhere() {
    assertThat(Sameness.difference(Map.of("a", List.of(1)), Map.of("a", List.of(1L))))
        .hasValueSatisfying(each -> assertThat(each).startsWith("value: ").contains("a=[1]"));
    assertThat(Sameness.difference(List.of(1, List.of(2)), List.of(1, List.of(3))))
        .hasValue("value[1][0]: java.lang.Integer 2 came back as java.lang.Integer 3");
  }
}
