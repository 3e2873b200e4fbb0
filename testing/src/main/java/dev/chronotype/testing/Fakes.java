package dev.chronotype.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the annotation processor for typed fakes of activities, in the compilation that it stands
 * in: that of the tests, so that they are in no jar that runs in production.
 *
 * <pre>
 * &#64;Fakes(OrderActivities.class)
 * class OrderWorkflowTest {
 *   private final OrderActivitiesFake orders = new OrderActivitiesFake();
 * }
 * </pre>
 *
 * <p>A fake is generated into the package of its activities, once for all tests that are compiled
 * together: where several ask for the same one, the first in the alphabet has it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Fakes {

  /**
   * Names the activities.
   *
   * @return classes and interfaces with Activity Definitions, and {@code @ActivityInterface}
   *     interfaces; each one that a registration was generated for
   */
  Class<?>[] value();
}
