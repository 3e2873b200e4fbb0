package dev.chronotype.runtime.internal;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.DynamicActivity;
import io.temporal.common.converter.EncodedValues;
import io.temporal.worker.TypeAlreadyRegisteredException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The activities of one dispatcher, by Activity Type. Immutable. */
public final class ActivityTable {

  private final Map<String, RegisteredActivity> activities;
  private final @Nullable DynamicActivity fallback;

  private ActivityTable(
      Map<String, RegisteredActivity> activities, @Nullable DynamicActivity fallback) {
    this.activities = activities;
    this.fallback = fallback;
  }

  /**
   * Makes a table.
   *
   * @param activities the activities in the order in which messages list them
   * @throws TypeAlreadyRegisteredException if an Activity Type occurs twice
   */
  public static ActivityTable of(List<RegisteredActivity> activities) {
    Map<String, RegisteredActivity> byType = new LinkedHashMap<>();
    for (RegisteredActivity activity : activities) {
      RegisteredActivity first = byType.putIfAbsent(activity.activityType(), activity);
      if (first != null) {
        throw new TypeAlreadyRegisteredException(
            activity.activityType(), duplicate(first, activity));
      }
    }
    return new ActivityTable(Collections.unmodifiableMap(byType), null);
  }

  /** The same table with something to call for all other Activity Types. */
  public ActivityTable withFallback(DynamicActivity fallback) {
    return new ActivityTable(activities, fallback);
  }

  private static String duplicate(RegisteredActivity first, RegisteredActivity second) {
    String start =
        "Activity Type \"" + first.activityType() + "\" is registered twice on a Worker: ";
    if (first.method().equals(second.method())) {
      return start
          + "two instances of "
          + first.owner()
          + " carry it ("
          + first.method()
          + "). Register one of them, or put them on different Task Queues.";
    }
    return start
        + "by "
        + first.method()
        + " and by "
        + second.method()
        + ". Give one of them another name ("
        + second.namingAnnotation()
        + "(name = \"…\") on the method, "
        + second.prefixAnnotation()
        + "(namePrefix = \"…\") on its type), or put "
        + first.owner()
        + " and "
        + second.owner()
        + " on different Task Queues.";
  }

  /** The Activity Types, in the order of their registration. */
  public Set<String> activityTypes() {
    return activities.keySet();
  }

  @Nullable RegisteredActivity find(String activityType) {
    return activities.get(activityType);
  }

  @Nullable DynamicActivity fallback() {
    return fallback;
  }

  /**
   * Runs the activity of the current thread.
   *
   * @param arguments what it was called with
   * @return its result, null if there is none or if it follows later
   */
  public @Nullable Object execute(EncodedValues arguments) {
    ActivityExecutionContext context = Activity.getExecutionContext();
    String activityType = context.getInfo().getActivityType();
    RegisteredActivity activity = activities.get(activityType);
    if (activity == null) {
      return executeUnknown(activityType, arguments);
    }
    // Made by the interceptors, if they are there: they have shown this instance to users' ones,
    // and the arguments decoded.
    boolean prepared = context instanceof InstanceContext;
    Object instance = prepared ? context.getInstance() : activity.instance();
    try {
      return activity.call(instance, activity.decode(arguments, prepared ? null : context));
    } catch (Throwable e) {
      throw Sneaky.thrown(e);
    }
  }

  private @Nullable Object executeUnknown(String activityType, EncodedValues arguments) {
    if (fallback != null) {
      return fallback.execute(arguments);
    }
    // Word for word what the SDK's worker answers, so that whoever looks for it finds it.
    throw new IllegalArgumentException(
        "Activity Type \""
            + activityType
            + "\" is not registered with a worker. Known types are: "
            + String.join(", ", activities.keySet()));
  }
}
