package dev.chronotype.processor.differential;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Compares collections and maps by the contract of the interface that both implement: the order
 * counts in lists, queues and linked sets, the comparator in what is sorted, the capacity of what
 * is bounded, and not which implementation it is.
 */
final class ContainerSameness {

  private final Sameness elements;

  /**
   * Begins a comparison.
   *
   * @param elements compares what is inside
   */
  ContainerSameness(Sameness elements) {
    this.elements = elements;
  }

  @Nullable String collections(String path, Collection<?> before, Collection<?> after) {
    String own = ownFields(path, before, after);
    if (own != null) {
      return own;
    }
    if (before instanceof List && after instanceof List) {
      return ordered(path, before, after);
    }
    if (before instanceof SortedSet<?> one && after instanceof SortedSet<?> other) {
      String found = comparators(path, one.comparator(), other.comparator());
      return found != null ? found : ordered(path, before, after);
    }
    if (before instanceof Set && after instanceof Set) {
      return before instanceof LinkedHashSet && after instanceof LinkedHashSet
          ? ordered(path, before, after)
          : unordered(path, before, after);
    }
    if (before instanceof Queue<?> one && after instanceof Queue<?> other) {
      return queues(path, one, other);
    }
    return before.getClass() == after.getClass()
        ? ordered(path, before, after)
        : Sameness.differ(path, before, after);
  }

  private @Nullable String queues(String path, Queue<?> before, Queue<?> after) {
    if (isPriority(before) != isPriority(after)) {
      return Sameness.differ(path, before, after);
    }
    if (isPriority(before)) {
      String found = comparators(path, comparator(before), comparator(after));
      return found != null ? found : unordered(path, before, after);
    }
    if (before instanceof BlockingQueue<?> one
        && after instanceof BlockingQueue<?> other
        && one.remainingCapacity() != other.remainingCapacity()) {
      return Sameness.differ(
          path + ".remainingCapacity()", one.remainingCapacity(), other.remainingCapacity());
    }
    return ordered(path, before, after);
  }

  private static boolean isPriority(Object queue) {
    return queue instanceof PriorityQueue || queue instanceof PriorityBlockingQueue;
  }

  private static @Nullable Comparator<?> comparator(Object queue) {
    return queue instanceof PriorityQueue<?> plain
        ? plain.comparator()
        : ((PriorityBlockingQueue<?>) queue).comparator();
  }

  @Nullable String maps(String path, Map<?, ?> before, Map<?, ?> after) {
    String own = ownFields(path, before, after);
    if (own != null) {
      return own;
    }
    if (before instanceof SortedMap<?, ?> one && after instanceof SortedMap<?, ?> other) {
      String found = comparators(path, one.comparator(), other.comparator());
      if (found != null) {
        return found;
      }
    }
    return unordered(path, before.entrySet(), after.entrySet());
  }

  /** What a class of the blocks adds to the collection or map that it extends. */
  private @Nullable String ownFields(String path, Object before, Object after) {
    if (!Sameness.isOurs(before)) {
      return null;
    }
    return before.getClass() == after.getClass()
        ? elements.fields(path, before, after)
        : Sameness.differ(path, before, after);
  }

  /** The natural order is the same, said or unsaid. */
  private static @Nullable String comparators(
      String path, @Nullable Comparator<?> before, @Nullable Comparator<?> after) {
    Comparator<?> natural = Comparator.naturalOrder();
    boolean same =
        Objects.requireNonNullElse(before, natural)
            .equals(Objects.requireNonNullElse(after, natural));
    return same ? null : Sameness.differ(path + ".comparator()", before, after);
  }

  @Nullable String ordered(String path, Collection<?> before, Collection<?> after) {
    if (before.size() != after.size()) {
      return Sameness.differ(path, before, after);
    }
    Iterator<?> others = after.iterator();
    int index = 0;
    for (Object each : before) {
      String found = elements.compare(path + "[" + index++ + "]", each, others.next());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable String unordered(String path, Collection<?> before, Collection<?> after) {
    if (before.size() != after.size()) {
      return Sameness.differ(path, before, after);
    }
    List<@Nullable Object> left = new ArrayList<>(after);
    for (Object each : before) {
      if (!removeSame(left, path, each)) {
        return path + ": " + Sameness.text(each) + " came back as one of " + Sameness.text(left);
      }
    }
    return null;
  }

  private boolean removeSame(List<@Nullable Object> left, String path, @Nullable Object wanted) {
    for (int i = 0; i < left.size(); i++) {
      if (elements.compare(path, wanted, left.get(i)) == null) {
        left.remove(i);
        return true;
      }
    }
    return false;
  }
}
