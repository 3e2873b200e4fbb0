package dev.chronotype.runtime.internal;

import java.lang.reflect.Type;

/** What the parameters of an activity are of, or its result. */
public final class ParameterTypes {

  private final Class<?>[] classes;
  private final Type[] types;

  /**
   * Knows types.
   *
   * @param classes the erasure of each
   * @param types the generic type of each
   */
  public ParameterTypes(Class<?>[] classes, Type[] types) {
    this.classes = classes.clone();
    this.types = types.clone();
  }

  int size() {
    return classes.length;
  }

  /** For the SDK, which leaves it as it is. */
  public Class<?>[] classes() {
    return classes;
  }

  /** For the SDK, which leaves it as it is. */
  public Type[] types() {
    return types;
  }
}
