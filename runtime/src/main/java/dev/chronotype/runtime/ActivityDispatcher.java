package dev.chronotype.runtime;

import dev.chronotype.runtime.internal.ActivityTable;
import dev.chronotype.runtime.internal.RegisteredActivity;
import dev.chronotype.runtime.internal.TypedInterceptors;
import io.temporal.activity.DynamicActivity;
import io.temporal.common.converter.EncodedValues;
import io.temporal.common.interceptors.WorkerInterceptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Calls the activities of any number of registrations, without reflection.
 *
 * <p>{@link ChronotypePlugin} puts one on every Worker and is the usual way. By hand, for a Worker
 * without plugins or for {@code TestActivityEnvironment}:
 *
 * <pre>{@code
 * worker.registerActivitiesImplementations(
 *     ActivityDispatcher.of(GreetingActivitiesRegistration.of(new GreetingActivities())));
 * }</pre>
 *
 * <p>To the SDK it is a {@link DynamicActivity}, of which a Worker takes one: it serves the
 * Activity Types that no activity on the Worker serves by reflection. A {@code DynamicActivity} of
 * your own goes into {@link #withFallback}.
 *
 * <p>A Worker with a dispatcher takes every Activity Type for known: a local activity of a type
 * that nobody has registered fails, where it would fail the Workflow Task otherwise.
 *
 * <p>By hand, three things differ from an activity that the SDK calls by reflection, unless {@link
 * #interceptorsAround} wraps the Worker's interceptors: these see {@link EncodedValues} in place of
 * the argument, {@code ActivityExecutionContext.getInstance()} is the dispatcher, and an activity
 * that returns nothing has null ({@code binary/null}) in the history in place of no result.
 *
 * <p>Immutable and safe for use by several threads and Workers.
 */
public final class ActivityDispatcher implements DynamicActivity {

  private final ActivityTable table;

  /** What makes, in a child process, the activities that run there. */
  private final List<String> bootstraps;

  private ActivityDispatcher(ActivityTable table, List<String> bootstraps) {
    this.table = table;
    this.bootstraps = bootstraps;
  }

  /**
   * Makes a dispatcher.
   *
   * @param registrations what to call; at least one
   * @return the dispatcher
   * @throws NullPointerException if the array or one of the registrations is null
   * @throws IllegalArgumentException if there is no registration, one is given twice, or one has
   *     activities that run in child processes
   * @throws io.temporal.worker.TypeAlreadyRegisteredException if two registrations have the same
   *     Activity Type; the message names both owners
   */
  public static ActivityDispatcher of(ActivityRegistration... registrations) {
    Objects.requireNonNull(registrations, "registrations");
    return of(Arrays.asList(registrations));
  }

  /**
   * Makes a dispatcher.
   *
   * @param registrations what to call; at least one
   * @return the dispatcher
   * @throws NullPointerException if the collection or one of the registrations is null
   * @throws IllegalArgumentException if there is no registration, one is given twice, or one has
   *     activities that run in child processes
   * @throws io.temporal.worker.TypeAlreadyRegisteredException if two registrations have the same
   *     Activity Type; the message names both owners
   */
  public static ActivityDispatcher of(Collection<? extends ActivityRegistration> registrations) {
    return of(registrations, Placement.NOWHERE);
  }

  /** The same where it is known how activities are run in child processes. */
  static ActivityDispatcher of(
      Collection<? extends ActivityRegistration> registrations, Placement placement) {
    Objects.requireNonNull(registrations, "registrations");
    if (registrations.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no registration to dispatch to. Give at least one, as in"
              + " ActivityDispatcher.of(GreetingActivitiesRegistration.of(new"
              + " GreetingActivities())).");
    }
    Set<ActivityRegistration> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<RegisteredActivity> activities = new ArrayList<>();
    List<String> bootstraps = new ArrayList<>();
    int position = 0;
    for (ActivityRegistration registration : registrations) {
      position++;
      if (registration == null) {
        throw new NullPointerException("Registration " + position + " is null.");
      }
      if (!seen.add(registration)) {
        throw new IllegalArgumentException(
            "The registration of " + registration.owner() + " is given twice. Leave one out.");
      }
      boolean isForChild = false;
      for (RegisteredActivity each : registration.activities()) {
        activities.add(each.isForChild() ? placement.of(each) : each);
        isForChild |= each.isForChild();
      }
      if (isForChild) {
        bootstraps.add(registration.generatedBootstrap());
      }
    }
    return new ActivityDispatcher(ActivityTable.of(activities), List.copyOf(bootstraps));
  }

  /**
   * Passes the Activity Types that no registration has to another dynamic activity.
   *
   * @param fallback what to call for all other Activity Types, such as a {@link FallbackActivity};
   *     takes the place of an earlier one
   * @return a dispatcher with the same registrations
   * @throws NullPointerException if {@code fallback} is null
   * @throws IllegalArgumentException if {@code fallback} is a dispatcher itself: give all
   *     registrations to one
   */
  public ActivityDispatcher withFallback(DynamicActivity fallback) {
    Objects.requireNonNull(fallback, "fallback");
    if (fallback instanceof ActivityDispatcher) {
      throw new IllegalArgumentException(
          "A dispatcher is no fallback for another one. Give all registrations to one dispatcher.");
    }
    return new ActivityDispatcher(table.withFallback(fallback), bootstraps);
  }

  /**
   * Wraps the interceptors of a factory's Workers, so that they see an activity that a dispatcher
   * calls as they see one that the SDK calls by reflection: the argument decoded, the user's object
   * as {@code ActivityExecutionContext.getInstance()}, and no result for an activity that returns
   * nothing. {@link ChronotypePlugin} does this by itself. By hand:
   *
   * <pre>{@code
   * WorkerFactoryOptions.newBuilder()
   *     .setWorkerInterceptors(ActivityDispatcher.interceptorsAround(tracing, auditing))
   * }</pre>
   *
   * @param interceptors all interceptors of the factory, in the SDK's order (the last one is called
   *     first); may be empty
   * @return what to set: one more interceptor at either end
   * @throws NullPointerException if {@code interceptors} or one of them is null
   */
  public static WorkerInterceptor[] interceptorsAround(WorkerInterceptor... interceptors) {
    return interceptorsAround(taskQueue -> null, interceptors);
  }

  /** The same where it is known which dispatcher the Worker of each Task Queue was given. */
  static WorkerInterceptor[] interceptorsAround(
      Function<String, @Nullable ActivityDispatcher> registered,
      WorkerInterceptor... interceptors) {
    for (WorkerInterceptor interceptor : interceptors) {
      Objects.requireNonNull(interceptor, "interceptor");
    }
    return TypedInterceptors.around(
        ActivityDispatcher::tableOf,
        taskQueue -> tableOf(registered.apply(taskQueue)),
        interceptors);
  }

  private static @Nullable ActivityTable tableOf(@Nullable Object instance) {
    return instance instanceof ActivityDispatcher dispatcher ? dispatcher.table : null;
  }

  List<String> bootstraps() {
    return bootstraps;
  }

  /**
   * Lists what the registrations have.
   *
   * @return the Activity Types, in the order of the registrations and without those that only the
   *     fallback serves; unmodifiable
   */
  public Set<String> activityTypes() {
    return table.activityTypes();
  }

  /**
   * Runs the activity of the current thread. For the SDK's Worker to call.
   *
   * <p>What the activity throws leaves this method as it is, checked exceptions included.
   *
   * @param arguments what the activity was called with
   * @return what it returned; null if it returns nothing or completes later
   * @throws IllegalArgumentException if no registration has the Activity Type and there is no
   *     fallback, in the words that the SDK has for it; or if the activity was called without an
   *     argument, or with null
   * @throws IllegalStateException if this thread runs no activity; or if a supplier of instances
   *     gave null
   */
  @Override
  public @Nullable Object execute(EncodedValues arguments) {
    return table.execute(arguments);
  }

  /** Names the Activity Types. */
  @Override
  public String toString() {
    return "ActivityDispatcher" + table.activityTypes();
  }
}
