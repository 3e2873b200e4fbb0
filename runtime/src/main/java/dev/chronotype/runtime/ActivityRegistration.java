package dev.chronotype.runtime;

import dev.chronotype.runtime.internal.GeneratedClasses;
import dev.chronotype.runtime.internal.RegisteredActivity;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The activities of one class or interface together with the instance to call them on, or with a
 * supplier of instances: what a Worker is given.
 *
 * <p>The annotation processor writes one subclass for each class or interface with Activity
 * Definitions; its {@code of(…)} makes the registration, and {@link ChronotypePlugin} or {@link
 * ActivityDispatcher} takes it:
 *
 * <pre>{@code
 * ActivityRegistration registration = GreetingActivitiesRegistration.of(new GreetingActivities());
 * }</pre>
 *
 * <p>It is no activity in the eyes of the SDK: {@code
 * worker.registerActivitiesImplementations(registration)} fails with "Class doesn't implement any
 * non empty interface annotated with @ActivityInterface". Wrap it: {@code
 * ActivityDispatcher.of(registration)}. A Worker takes one dispatcher, so all its registrations go
 * into the same one.
 *
 * <p>Not for users to extend: what it demands of a subclass may change in any version.
 */
public abstract class ActivityRegistration {

  /** For generated code. */
  protected ActivityRegistration() {}

  /**
   * Names where the activities are defined.
   *
   * @return the canonical name of the class or interface that the registration was generated for,
   *     as {@code com.acme.GreetingActivities}
   */
  public abstract String owner();

  /**
   * Lists the activities.
   *
   * @return the Activity Types, in the order of the source; unmodifiable
   */
  public abstract Set<String> activityTypes();

  /**
   * What a dispatcher needs. For generated code.
   *
   * @return the activities, in the order of the source
   */
  protected abstract List<RegisteredActivity> activities();

  /**
   * Tells whether there is no instance in this process. For generated code.
   *
   * @return true where each activity runs in a child process
   */
  protected abstract boolean isElsewhere();

  /**
   * Names what makes the activities in a child process, if nothing else is told to. For generated
   * code.
   *
   * @return the name of a class, which need not be there
   */
  protected abstract String generatedBootstrap();

  /**
   * Finds the generated registration of an object whose class is not known at compile time, for
   * containers that collect beans. Where the class is known, write {@code
   * GreetingActivitiesRegistration.of(instance)}: that fails at compile time if anything is amiss.
   * The given object is called for all Activity Executions, and may be a proxy.
   *
   * @param activities an instance of a class that carries Activity Definitions, or that extends or
   *     implements a type that does
   * @return its registration
   * @throws NullPointerException if {@code activities} is null
   * @throws IllegalStateException if there is no generated class, most often because the annotation
   *     processor did not run: since JDK 23, javac does not run a processor that is merely on the
   *     class path. The message has the Maven configuration to add. Or if the generated class is
   *     not accessible from here, as with a type that is not public in another module.
   * @throws IllegalArgumentException if the object implements several types with definitions, none
   *     of which extends the others; register each with its own generated class instead
   */
  public static ActivityRegistration generatedFor(Object activities) {
    Objects.requireNonNull(activities, "activities");
    return GeneratedClasses.registrationOf(activities, ActivityRegistration.class);
  }
}
