package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.ActivityRegistration;
import dev.chronotype.runtime.internal.Erasure;
import dev.chronotype.runtime.internal.RegisteredActivity;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a generated registration extends. Has no member types, which would shadow imports there.
 *
 * @param <A> the class or interface that carries the definitions
 */
public abstract class GeneratedRegistration<A> extends ActivityRegistration {

  private final Supplier<? extends A> instances;
  private final ActivityDescriptor[] descriptors;
  private final String owner;

  /** As {@link #activities}: a Worker does not ask for them. */
  private @Nullable Set<String> activityTypes;

  /** Read and written without a lock: each that is made says the same. */
  private @Nullable List<RegisteredActivity> activities;

  /**
   * Registers what activities are called on.
   *
   * @param activities gives the instance for one call, on the thread that will run it; what it
   *     throws fails that Activity Execution, and so does null
   * @param descriptors the activities, in the order of the source; at least one
   * @throws NullPointerException if the supplier itself, or what {@link #always} was given, is null
   */
  protected GeneratedRegistration(
      Supplier<? extends A> activities, ActivityDescriptor... descriptors) {
    this.descriptors = descriptors.clone();
    this.owner = owner(descriptors);
    this.instances = required(activities, owner);
  }

  /**
   * Makes a supplier of one instance for all calls.
   *
   * @param <A> what it is
   * @param activities the instance; null is refused where the supplier is registered
   * @return the supplier
   */
  protected static <A> Supplier<A> always(A activities) {
    return new FixedInstance<>(activities);
  }

  /**
   * Makes a supplier for activities of which each runs in a child process, which makes an instance
   * of its own.
   *
   * @param <A> what it would be
   * @return the supplier, which gives nothing
   */
  protected static <A> Supplier<A> elsewhere() {
    return new InstanceElsewhere<>();
  }

  @Override
  protected final boolean isElsewhere() {
    return instances instanceof InstanceElsewhere;
  }

  @Override
  protected final String generatedBootstrap() {
    String name = getClass().getName();
    return name.substring(0, name.length() - "Registration".length()) + "ChildBootstrap";
  }

  private static <A> Supplier<? extends A> required(
      @Nullable Supplier<? extends A> instances, String owner) {
    boolean isNoInstance = instances instanceof FixedInstance<?> fixed && fixed.isNone();
    if (instances == null || isNoInstance) {
      throw new NullPointerException(
          "The %s of %s to register is null."
              .formatted(isNoInstance ? "instance" : "Supplier", owner));
    }
    return instances;
  }

  private static String owner(ActivityDescriptor... descriptors) {
    if (descriptors.length == 0) {
      throw new IllegalArgumentException("A registration has at least one activity.");
    }
    return descriptors[0].owner();
  }

  /** Whether an activity takes values of a class. */
  final boolean takes(Class<?> type) {
    for (int i = 0; i < descriptors.length; i++) {
      for (Type each : parameterTypes(i)) {
        if (Erasure.of(each) == type) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public final String owner() {
    return owner;
  }

  @Override
  public final Set<String> activityTypes() {
    Set<String> known = activityTypes;
    if (known == null) {
      Set<String> types = new LinkedHashSet<>();
      for (ActivityDescriptor descriptor : descriptors) {
        types.add(descriptor.activityType());
      }
      known = Collections.unmodifiableSet(types);
      activityTypes = known;
    }
    return known;
  }

  @Override
  protected final List<RegisteredActivity> activities() {
    List<RegisteredActivity> known = activities;
    if (known == null) {
      RegisteredActivity[] made = new RegisteredActivity[descriptors.length];
      for (int i = 0; i < made.length; i++) {
        made[i] = descriptors[i].bind(owner, instances, new GeneratedCall<>(this, i));
      }
      known = List.of(made);
      activities = known;
    }
    return known;
  }

  /**
   * Tells what an activity takes. Asked when it is first called, so that a Worker that starts does
   * not wait for these classes.
   *
   * @param activity the place of its descriptor, from 0
   * @return the generic types of its parameters, see {@link Types}: each a class, a parameterised
   *     type or an array; unmodifiable
   */
  protected abstract List<Type> parameterTypes(int activity);

  /**
   * Tells what an activity returns that runs in a child process. Overridden where there is one that
   * returns something.
   *
   * @param activity the place of its descriptor, from 0
   * @return the generic type of its result, see {@link Types}; of a stage, that of what it
   *     completes with
   */
  protected Type resultType(int activity) {
    throw noSuchActivity(activity);
  }

  /**
   * Calls the activity at the given place of the descriptors.
   *
   * @param activities the instance to call
   * @param activity the place, from 0
   * @param input the argument, an instance of the only parameter's class; for a method of an
   *     {@code @ActivityInterface} the array of all arguments
   * @return what it returned, null for nothing
   * @throws Throwable what it threw
   */
  protected abstract @Nullable Object call(A activities, int activity, Object input)
      throws Throwable;

  /**
   * Makes the exception for a place that no descriptor has: a bug in generated code.
   *
   * @param activity the place
   * @return the exception to throw
   */
  protected final IllegalArgumentException noSuchActivity(int activity) {
    return new IllegalArgumentException(
        getClass().getName()
            + " has no activity "
            + activity
            + ", only "
            + descriptors.length
            + ": compile it again from scratch, with one version of chronotype-processor.");
  }

  /** Names the owner and the Activity Types. */
  @Override
  public final String toString() {
    return owner + activityTypes();
  }
}
