package dev.chronotype.runtime.spi;

import java.lang.reflect.Type;

/** One Activity Definition as the worker sees it. Immutable. */
public final class ActivityDescriptor {
  private final String activityType;
  private final String method;
  private final Class<?> inputClass;
  private final Type inputType;
  private final boolean returnsNothing;

  private ActivityDescriptor(
      String activityType,
      String method,
      Class<?> inputClass,
      Type inputType,
      boolean returnsNothing) {
    this.activityType = activityType;
    this.method = method;
    this.inputClass = inputClass;
    this.inputType = inputType;
    this.returnsNothing = returnsNothing;
  }

  public static ActivityDescriptor returning(
      String activityType, String method, Class<?> inputClass, Type inputType) {
    return new ActivityDescriptor(activityType, method, inputClass, inputType, false);
  }

  public static ActivityDescriptor returningNothing(
      String activityType, String method, Class<?> inputClass, Type inputType) {
    return new ActivityDescriptor(activityType, method, inputClass, inputType, true);
  }

  public String activityType() {
    return activityType;
  }

  public String method() {
    return method;
  }

  public Class<?> inputClass() {
    return inputClass;
  }

  public Type inputType() {
    return inputType;
  }

  public boolean returnsNothing() {
    return returnsNothing;
  }
}
