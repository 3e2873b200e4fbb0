package dev.chronotype.processor.model.payload;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All classes that values can be made of, by name. One graph serves all types of a round: it grows
 * while they are read, and what it says of a class never changes.
 */
public final class PayloadGraph {

  /** Nothing is known of any class. */
  public static final PayloadGraph EMPTY = new PayloadGraph(Map.of());

  private final Map<String, ClassModel> classes;

  public PayloadGraph(Map<String, ClassModel> classes) {
    this.classes = Collections.unmodifiableMap(classes);
  }

  /** All that were reached so far, in no order. */
  public Collection<ClassModel> all() {
    return classes.values();
  }

  /** What is known of a class, or null where it was not reached or not found. */
  public @Nullable ClassModel find(String name) {
    return classes.get(name);
  }
}
