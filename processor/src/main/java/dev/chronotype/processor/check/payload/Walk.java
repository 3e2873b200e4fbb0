package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;
import dev.chronotype.processor.model.payload.MemberModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks from one payload through all values that it can hold. Each class is looked into once; what
 * is wrong with it is said at each member that leads to it.
 */
final class Walk {

  /**
   * A place in a payload.
   *
   * @param step how it is reached from the one before
   * @param member the member that holds it, or null where that is the one before
   * @param pair what is written and read there
   * @param declaring the class of the member
   * @param reader what the value is given to when it is read, or null where it is no property's
   */
  record Hop(
      @Nullable Hop before,
      String step,
      Pair pair,
      @Nullable MemberModel member,
      @Nullable ClassModel declaring,
      @Nullable Accessor reader) {

    ClosedType type() {
      return pair.read().type();
    }
  }

  /** A problem, and where. */
  record Found(Problem problem, Hop hop) {}

  private record Visit(Hop hop, Pair pair) {}

  /** More instances of one generic class than anybody writes: enough of them have been seen. */
  private static final int MOST_INSTANCES = 500;

  private final Matcher matcher;
  private final List<Found> found = new ArrayList<>();
  private final Set<Pair> seen = new HashSet<>();
  private final Map<String, Integer> instances = new HashMap<>();
  private final Deque<Visit> objects = new ArrayDeque<>();

  Walk(Matcher matcher) {
    this.matcher = matcher;
  }

  List<Found> from(Pair root) {
    Hop start = new Hop(null, "", root, null, null, null);
    look(new Visit(start, root));
    while (!objects.isEmpty()) {
      Visit object = objects.remove();
      matcher.match(object.pair).children().stream()
          .filter(each -> each.member() != null)
          .sorted(Comparator.comparing(Walk::order))
          .forEach(each -> look(new Visit(hop(object.hop, each), each.pair())));
    }
    return found;
  }

  /**
   * Members in the order of the source; those of class files by name, since compilers show them in
   * different orders. What is found first is what a message shows of several paths.
   */
  private static String order(Outcome.Child child) {
    ClassModel declaring = child.declaring();
    return declaring == null || declaring.is(ClassTrait.SOURCE) ? "" : child.step();
  }

  private static Hop hop(Hop before, Outcome.Child child) {
    return new Hop(
        before, child.step(), child.pair(), child.member(), child.declaring(), child.reader());
  }

  /** Looks at a value and at those in it that no other member leads to. */
  private void look(Visit first) {
    Set<Pair> inside = new HashSet<>();
    Deque<Visit> queue = new ArrayDeque<>();
    queue.add(first);
    while (!queue.isEmpty()) {
      Visit visit = queue.remove();
      if (!inside.add(visit.pair)) {
        continue;
      }
      Outcome outcome = matcher.match(visit.pair);
      outcome.problems().forEach(each -> found.add(new Found(each, visit.hop)));
      boolean hasMembers = false;
      for (Outcome.Child each : outcome.children()) {
        if (each.member() == null) {
          queue.add(new Visit(hop(visit.hop, each), each.pair()));
        } else {
          hasMembers = true;
        }
      }
      if (hasMembers && seen.add(visit.pair)) {
        enter(visit);
      }
    }
  }

  private void enter(Visit visit) {
    ClosedType type = visit.pair.read().type();
    if (!type.arguments().isEmpty()) {
      Hop endless = Endless.start(visit.hop);
      if (endless != null) {
        found.add(new Found(Endless.problem(endless.type()), endless));
        return;
      }
      if (instances.merge(type.name(), 1, Integer::sum) > MOST_INSTANCES) {
        return;
      }
    }
    objects.add(visit);
  }
}
