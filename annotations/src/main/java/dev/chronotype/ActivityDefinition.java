package dev.chronotype;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method an Activity Definition.
 *
 * <p>The method takes exactly one parameter, a record, so that a field can be added later without a
 * new signature; an activity without input takes an empty record. It returns nothing, a value that
 * the Data Converter can serialise, or a {@link java.util.concurrent.CompletionStage} of one. It is
 * an instance method that is not private, of a class or an interface; it may throw anything.
 *
 * <p>A definition is inherited as methods are, and an override without this annotation stays under
 * the definition that it overrides.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ActivityDefinition {

  /**
   * The Activity Type, taken as it is: 1 to 1,000 characters, no control characters, not starting
   * with {@code __temporal_}. Where it is not set, it is the {@link Activities#namePrefix() prefix}
   * of the type and the name of the method.
   *
   * @return the Activity Type, or an empty string where it is not set
   */
  String name() default "";

  /**
   * The Task Queue that the generated stub sends the activity to. Where it is not set, it is the
   * workflow's own.
   *
   * @return the name of the Task Queue, or an empty string where it is not set
   */
  String taskQueue() default "";

  /**
   * Start-To-Close Timeout: the longest time one attempt may take. A <a
   * href="package-summary.html#durations">duration</a>.
   *
   * @return the duration, or an empty string where it is not set
   */
  String startToCloseTimeout() default "";

  /**
   * Schedule-To-Close Timeout: the longest time the Activity Execution may take with all its
   * retries. A <a href="package-summary.html#durations">duration</a>, not less than the
   * Start-To-Close Timeout.
   *
   * @return the duration, or an empty string where it is not set
   */
  String scheduleToCloseTimeout() default "";

  /**
   * Schedule-To-Start Timeout: the longest time a task may wait in its Task Queue. A <a
   * href="package-summary.html#durations">duration</a>.
   *
   * @return the duration, or an empty string where it is not set
   */
  String scheduleToStartTimeout() default "";

  /**
   * Heartbeat Timeout: the longest time between two heartbeats. A <a
   * href="package-summary.html#durations">duration</a>, less than the Start-To-Close Timeout.
   *
   * @return the duration, or an empty string where it is not set
   */
  String heartbeatTimeout() default "";

  /**
   * The Retry Policy.
   *
   * @return the policy; one without members where it is not set
   */
  Retry retry() default @Retry;

  /**
   * Where the code runs.
   *
   * @return the place, {@link Execution#IN_PROCESS} where it is not set
   */
  Execution execution() default Execution.IN_PROCESS;
}
