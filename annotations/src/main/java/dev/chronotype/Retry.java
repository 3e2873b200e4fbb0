package dev.chronotype;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The Retry Policy of an Activity Execution. What is left out takes the default of the Temporal
 * Service.
 *
 * <p>A policy on a method replaces the policy of its class as a whole; the two are not mixed.
 *
 * @see <a href="https://docs.temporal.io/encyclopedia/retry-policies">Temporal: Retry Policies</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Retry {

  /**
   * The time before the first retry, as a <a href="package-summary.html#durations">duration</a>.
   * Default of the Temporal Service: 1 second.
   *
   * @return the duration, or an empty string where it is not set
   */
  String initialInterval() default "";

  /**
   * By what each interval is multiplied to get the next: 1.0 or more. Default of the Temporal
   * Service: 2.0.
   *
   * @return the factor, or 0 where it is not set
   */
  double backoffCoefficient() default 0;

  /**
   * The longest time between two attempts, as a <a
   * href="package-summary.html#durations">duration</a>; not less than {@link #initialInterval()}.
   * Default of the Temporal Service: 100 times the initial interval.
   *
   * @return the duration, or an empty string where it is not set
   */
  String maximumInterval() default "";

  /**
   * How often the activity is attempted at the most, the first time included: 1 or more. Default of
   * the Temporal Service: no limit.
   *
   * @return the number of attempts, or 0 where it is not set
   */
  int maximumAttempts() default 0;

  /**
   * Exceptions after which the activity is not attempted again.
   *
   * <p>Temporal compares the name of the exception's own class and knows nothing of subclasses:
   * list each class that is thrown.
   *
   * @return the classes, possibly none
   */
  Class<? extends Throwable>[] doNotRetry() default {};
}
