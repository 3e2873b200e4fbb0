package dev.chronotype.processor.check.payload;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes paths: {@code OrderRequest.lines[].discount.rule}. */
final class Paths {

  /** A message's first line has room for so much of it. */
  private static final int LONGEST = 60;

  private final ClosedType root;
  private final Payload payload;

  Paths(ClosedType root, Payload payload) {
    this.root = root;
    this.payload = payload;
  }

  String of(Walk.Hop hop, String last) {
    Deque<String> steps = new ArrayDeque<>();
    steps.add(last);
    int length = last.length();
    Walk.Hop each = hop;
    while (each.before() != null) {
      length += each.step().length();
      if (length > LONGEST && steps.size() > 2) {
        return start(true) + ".[...]" + String.join("", steps);
      }
      steps.addFirst(each.step());
      each = each.before();
    }
    String way = String.join("", steps);
    return way.isEmpty() ? payload.whole() : start(way.startsWith(".")) + way;
  }

  private String start(boolean isMember) {
    return isMember && !root.isArray() && root.name().contains(".") && !isContainer()
        ? root.simpleDisplay()
        : payload.path();
  }

  private boolean isContainer() {
    return root.name().startsWith("java.");
  }
}
