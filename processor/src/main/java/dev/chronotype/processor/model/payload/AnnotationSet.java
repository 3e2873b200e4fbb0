package dev.chronotype.processor.model.payload;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of one element that have a say in how values are written and read; those of
 * annotations that bundle others are among them.
 */
public record AnnotationSet(Map<String, AnnotationUse> byName) {

  public static final AnnotationSet NONE = new AnnotationSet(Map.of());

  public AnnotationSet {
    byName = Map.copyOf(byName);
  }

  public @Nullable AnnotationUse find(String name) {
    return byName.get(name);
  }

  public boolean has(String name) {
    return byName.containsKey(name);
  }

  public boolean isEmpty() {
    return byName.isEmpty();
  }

  /** These, with those of others where these have none of the name. */
  public AnnotationSet or(AnnotationSet others) {
    if (others.isEmpty()) {
      return this;
    }
    if (isEmpty()) {
      return others;
    }
    Map<String, AnnotationUse> all = new LinkedHashMap<>(others.byName);
    all.putAll(byName);
    return new AnnotationSet(all);
  }
}
