package dev.chronotype.runtime;

import io.temporal.activity.DynamicActivity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a plugin is given to register. */
final class Registrations {

  private final List<ActivityRegistration> everyQueue = new ArrayList<>();
  private final Map<String, List<ActivityRegistration>> namedQueues = new TreeMap<>();

  void add(ActivityRegistration... registrations) {
    everyQueue.addAll(checked(registrations));
  }

  void add(String taskQueue, ActivityRegistration... registrations) {
    Objects.requireNonNull(taskQueue, "taskQueue");
    if (taskQueue.isEmpty()) {
      throw new IllegalArgumentException("The name of the Task Queue is empty.");
    }
    namedQueues.computeIfAbsent(taskQueue, q -> new ArrayList<>()).addAll(checked(registrations));
  }

  boolean isEmpty() {
    return everyQueue.isEmpty() && namedQueues.isEmpty();
  }

  /** Without a lambda, the first of which would take longer than the check of many. */
  void check(PlacedInChildren children) {
    for (ActivityRegistration each : everyQueue) {
      children.check(each);
    }
    for (List<ActivityRegistration> queue : namedQueues.values()) {
      for (ActivityRegistration each : queue) {
        children.check(each);
      }
    }
  }

  TaskQueueDispatchers dispatchers(@Nullable DynamicActivity fallback, Placement placement) {
    return TaskQueueDispatchers.of(everyQueue, namedQueues, fallback, placement);
  }

  private static List<ActivityRegistration> checked(ActivityRegistration... registrations) {
    List<ActivityRegistration> list = Arrays.asList(registrations);
    if (list.isEmpty()) {
      throw new IllegalArgumentException("There is no registration to add.");
    }
    for (ActivityRegistration registration : list) {
      Objects.requireNonNull(registration, "registration");
    }
    return list;
  }
}
