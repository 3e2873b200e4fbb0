package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.diagnostic.SerialisationCode;
import org.jspecify.annotations.Nullable;

/** Notices generic classes that hold themselves with ever more type arguments. */
final class Endless {

  /** So often within itself, and deeper each time, no class is that ends. */
  private static final int MOST_LEVELS = 24;

  private Endless() {}

  /** Where a class holds itself with more type arguments for the first time; null where none. */
  static Walk.@Nullable Hop start(Walk.Hop hop) {
    if (hop.type().depth() < MOST_LEVELS) {
      return null;
    }
    int levels = 0;
    Walk.Hop first = hop;
    Walk.Hop start = hop;
    for (Walk.Hop each = hop.before(); each != null; each = each.before()) {
      boolean isShallower =
          each.type().name().equals(hop.type().name())
              && each.type().depth() < first.type().depth();
      if (isShallower) {
        start = first;
        first = each;
        levels++;
      }
    }
    return levels < MOST_LEVELS ? null : start;
  }

  static Problem problem(ClosedType type) {
    return Problem.ofClass(SerialisationCode.ENDLESS_TYPE, type);
  }
}
