package dev.chronotype.runtime.spi;

import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
  private final @Nullable RetryOptions methodRetry;
  private final @Nullable R noResult;

  private ActivityCall(
      String activityType,
      ActivityOptions defaults,
      Class<R> resultClass,
      Type resultType,
      @Nullable RetryOptions methodRetry) {
    this.activityType = Objects.requireNonNull(activityType, "activityType");
    this.defaults = Objects.requireNonNull(defaults, "defaults");
    this.resultClass = Objects.requireNonNull(resultClass, "resultClass");
    this.resultType = Objects.requireNonNull(resultType, "resultType");
    this.methodRetry = methodRetry;
    this.noResult = zero(resultClass);
  }

  /**
   * Describes an activity whose result is no generic type.
   *
   * @param <R> what the activity returns; {@link Void} for none
   * @param activityType the Activity Type
   * @param defaults what the definition says about timeouts, retries and the Task Queue
   * @param resultClass what the activity returns. A primitive's own class ({@code int.class})
   *     stands for a method that returns the primitive: a missing result is then 0, as on the SDK's
   *     path, and not null. {@code Void.class} and {@code void.class} stand for no result.
   * @return the description
   */
  public static <R> ActivityCall<R> of(
      String activityType, ActivityOptions defaults, Class<R> resultClass) {
    Class<R> known = sdkClass(resultClass);
    return new ActivityCall<>(activityType, defaults, known, known, null);
  }

  /**
   * Describes an activity whose result is a generic type.
   *
   * @param <R> what the activity returns
   * @param activityType the Activity Type
   * @param defaults what the definition says about timeouts, retries and the Task Queue
   * @param resultClass the erasure of what the activity returns
   * @param resultType what the activity returns, see {@link Types}
   * @return the description
   */
  @SuppressWarnings("unchecked")
  public static <R> ActivityCall<R> of(
      String activityType,
      ActivityOptions defaults,
      Class<? super R> resultClass,
      Type resultType) {
    return new ActivityCall<>(activityType, defaults, (Class<R>) resultClass, resultType, null);
  }

  /**
   * The same activity with what its {@code @MethodRetry} says, which holds wherever the options of
   * a call leave a member of their Retry Policy open.
   *
   * @param retry the annotation's values; 0 and null for what it does not set
   * @return the description
   */
  public ActivityCall<R> withMethodRetry(RetryOptions retry) {
    return new ActivityCall<>(
        activityType, defaults, resultClass, resultType, Objects.requireNonNull(retry, "retry"));
  }

  @SuppressWarnings("unchecked") // The class of a primitive stands for its box.
  private static <R> @Nullable R zero(Class<R> type) {
    return type.isPrimitive() && type != void.class
        ? (R) Array.get(Array.newInstance(type, 1), 0)
        : null;
  }

  /** The SDK leaves a payload undecoded for {@code void.class} only, not for {@code Void.class}. */
  @SuppressWarnings("unchecked")
  private static <R> Class<R> sdkClass(Class<R> resultClass) {
    return resultClass == Void.class ? (Class<R>) void.class : resultClass;
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

  @Nullable RetryOptions methodRetry() {
    return methodRetry;
  }

  /** The result, or what a method of the declared type returns where there is none. */
  @Nullable R orZero(@Nullable R result) {
    return result == null ? noResult : result;
  }

  /** Names the Activity Type. */
  @Override
  public String toString() {
    return activityType;
  }
}
