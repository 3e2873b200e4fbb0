package dev.chronotype.processor.check.payload;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was found out about a class: its properties, and what stands for the whole value. */
final class Properties {

  final List<Property> all = new ArrayList<>();

  /** Those that creators take, in the order in which Jackson comes upon them. */
  final List<Property> ofCreators = new ArrayList<>();

  final Set<String> ignored = new LinkedHashSet<>();
  final List<Accessor> values = new ArrayList<>();
  final List<Accessor> keys = new ArrayList<>();
  final List<Accessor> anyGetters = new ArrayList<>();
  final List<Accessor> anySetters = new ArrayList<>();

  /** Why Jackson refuses the class altogether, or null. */
  @Nullable String problem;

  void refuse(String why) {
    if (problem == null) {
      problem = why;
    }
  }

  /** What {@code JsonValue} stands on, of several a method rather than a field; null without. */
  @Nullable Accessor value() {
    return one(values);
  }

  @Nullable Accessor key() {
    return one(keys);
  }

  private static @Nullable Accessor one(List<Accessor> accessors) {
    for (Accessor each : accessors) {
      if (each.kind() == Accessor.Kind.GETTER) {
        return each;
      }
    }
    return accessors.isEmpty() ? null : accessors.get(0);
  }
}
