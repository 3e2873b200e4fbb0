package dev.chronotype;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the annotation processor for typed clients of activities, which start them by themselves,
 * from no Workflow. Who asks for none has none in his jar.
 *
 * <pre>
 * &#64;Clients(OrderActivities.class)
 * class Cashier {
 *   private final OrderActivitiesClient orders;
 * }
 * </pre>
 *
 * <p>A client is generated into the package of its activities, in the compilation that the
 * annotation stands in, once for all who ask there: where several ask for the same one, the first
 * in the alphabet has it. Between named modules, the module of the activities is the one to ask in.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Clients {

  /**
   * Names the activities.
   *
   * @return classes and interfaces with Activity Definitions, and {@code @ActivityInterface}
   *     interfaces; each one that a stub was generated for
   */
  Class<?>[] value();
}
