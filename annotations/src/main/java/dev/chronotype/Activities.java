package dev.chronotype;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What all Activity Definitions of a class or interface share. A member that is set on the method's
 * {@link ActivityDefinition} wins over the same member here.
 *
 * <p>The annotation is optional where the type declares a definition of its own. A type that only
 * inherits definitions, from a class or an interface and with type variables resolved, becomes an
 * activity type of its own by carrying it:
 *
 * <pre>{@code
 * public abstract class Importing<R extends Record> {
 *   @ActivityDefinition
 *   public int importRows(R rows) { … }
 * }
 *
 * @Activities(namePrefix = "orders-", startToCloseTimeout = "5m")
 * public class OrderImporting extends Importing<OrderRows> {}
 * }</pre>
 *
 * <p>It is not inherited itself; what it sets remains the default of the definitions that subtypes
 * inherit.
 *
 * <p>For {@code Orders} the processor generates {@code OrdersStub} and {@code OrdersRegistration}
 * in the same package. For the nested {@code Shop.Orders} they are called {@code Shop_OrdersStub}
 * and {@code Shop_OrdersRegistration}; for a top-level {@code Shop_Orders}, in its author's style,
 * {@code Shop_Orders_Stub} and {@code Shop_Orders_Registration}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Activities {

  /**
   * Put before the name of each method to make its Activity Type. An {@link
   * ActivityDefinition#name() explicit name} is taken as it is, without the prefix.
   *
   * @return the prefix, possibly empty
   */
  String namePrefix() default "";

  /**
   * The Task Queue that the generated stub sends the activities to. Where it is not set, it is the
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
