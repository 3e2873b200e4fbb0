package dev.chronotype.runtime.spi;

import io.temporal.activity.ActivityOptions;
import java.lang.reflect.Type;

/**
 * One Activity Definition as the workflow side sees it. Immutable.
 *
 * @param <R> what the activity returns; {@link Void} for none
 */
public final class ActivityCall<R> {

  private final String activityType;
  private final ActivityOptions defaults;
  private final Class<R> resultClass;
  private final Type resultType;

  private ActivityCall(
      String activityType, ActivityOptions defaults, Class<R> resultClass, Type resultType) {
    this.activityType = activityType;
    this.defaults = defaults;
    this.resultClass = resultClass;
    this.resultType = resultType;
  }

  public static <R> ActivityCall<R> of(
      String activityType, ActivityOptions defaults, Class<R> resultClass) {
    return new ActivityCall<>(activityType, defaults, resultClass, resultClass);
  }

  @SuppressWarnings("unchecked")
  public static <R> ActivityCall<R> of(
      String activityType,
      ActivityOptions defaults,
      Class<? super R> resultClass,
      Type resultType) {
    return new ActivityCall<>(activityType, defaults, (Class<R>) resultClass, resultType);
  }

  String activityType() {
    return activityType;
  }

  ActivityOptions defaults() {
    return defaults;
  }

  Class<R> resultClass() {
    return resultClass;
  }

  Type resultType() {
    return resultType;
  }
}
