package dev.chronotype.runtime.internal;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInfo;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices registered activities that are never called, because the Worker also has an activity of
 * the same type that the SDK calls by reflection: the SDK looks there first and tells nobody.
 *
 * <p>Found out when such an activity runs: what else a Worker has cannot be asked of it.
 */
final class ShadowedActivities {

  private static final Logger log = LoggerFactory.getLogger(ShadowedActivities.class);

  private final Function<String, @Nullable ActivityTable> registered;

  /** Bounded by the Workers of one factory and the Activity Types of their tables. */
  private final Set<Shadowed> reported = ConcurrentHashMap.newKeySet();

  /**
   * Watches the Workers of one factory.
   *
   * @param registered the table that the Worker of a Task Queue was given, null for none
   */
  ShadowedActivities(Function<String, @Nullable ActivityTable> registered) {
    this.registered = registered;
  }

  /**
   * Logs a warning, the first time for a Task Queue and Activity Type, if a registered activity
   * stands in the shadow of the one that is about to run.
   *
   * @param context of an activity that no dispatcher runs
   */
  void check(ActivityExecutionContext context) {
    ActivityInfo info = context.getInfo();
    String taskQueue = info.getActivityTaskQueue();
    ActivityTable table = registered.apply(taskQueue);
    RegisteredActivity activity = table == null ? null : table.find(info.getActivityType());
    if (activity != null && reported.add(new Shadowed(taskQueue, activity.activityType()))) {
      log.warn(
          "{} is registered on the Worker of Task Queue \"{}\" but never called there: that Worker"
              + " also has an activity of this type on an instance of {}, given to"
              + " registerActivitiesImplementations(…), and the SDK prefers it. Leave one of the two"
              + " out, or give one another name, as with {}(name = \"…\").",
          activity,
          taskQueue,
          context.getInstance().getClass().getName(),
          activity.namingAnnotation());
    }
  }

  private record Shadowed(String taskQueue, String activityType) {}
}
