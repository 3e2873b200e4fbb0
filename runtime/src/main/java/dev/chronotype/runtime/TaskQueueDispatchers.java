package dev.chronotype.runtime;

import io.temporal.activity.DynamicActivity;
import io.temporal.worker.WorkerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which dispatcher the Worker of a Task Queue gets.
 *
 * @param everyQueue that of the queues without one of their own; null for none
 * @param namedQueues by the name of the Task Queue, with what every queue has
 */
record TaskQueueDispatchers(
    @Nullable ActivityDispatcher everyQueue, Map<String, ActivityDispatcher> namedQueues) {

  TaskQueueDispatchers {
    namedQueues = new TreeMap<>(namedQueues);
  }

  /**
   * Makes the dispatchers.
   *
   * @param everyQueue the activities of every Worker
   * @param namedQueues those of the Workers of one Task Queue, beside them
   * @param fallback serves what no registration has; null for nothing
   */
  static TaskQueueDispatchers of(
      List<ActivityRegistration> everyQueue,
      Map<String, List<ActivityRegistration>> namedQueues,
      @Nullable DynamicActivity fallback) {
    Map<String, ActivityDispatcher> named = new TreeMap<>();
    for (Map.Entry<String, List<ActivityRegistration>> each : namedQueues.entrySet()) {
      List<ActivityRegistration> all = new ArrayList<>(everyQueue);
      all.addAll(each.getValue());
      named.put(each.getKey(), dispatcher(all, fallback));
    }
    return new TaskQueueDispatchers(
        everyQueue.isEmpty() ? null : dispatcher(everyQueue, fallback), named);
  }

  private static ActivityDispatcher dispatcher(
      List<ActivityRegistration> registrations, @Nullable DynamicActivity fallback) {
    ActivityDispatcher dispatcher = ActivityDispatcher.of(registrations);
    return fallback == null ? dispatcher : dispatcher.withFallback(fallback);
  }

  @Nullable ActivityDispatcher find(String taskQueue) {
    return namedQueues.getOrDefault(taskQueue, everyQueue);
  }

  /** Throws an IllegalStateException where a queue that was named has no Worker. */
  void requireWorkers(WorkerFactory factory) {
    namedQueues.forEach(
        (taskQueue, dispatcher) -> {
          if (factory.tryGetWorker(taskQueue) == null) {
            throw new IllegalStateException(
                "Task Queue \""
                    + taskQueue
                    + "\" has activities "
                    + dispatcher.activityTypes()
                    + ", but this WorkerFactory has no Worker for it, so nothing would run them."
                    + " Call factory.newWorker(\""
                    + taskQueue
                    + "\") before factory.start(). If another WorkerFactory serves that Task Queue,"
                    + " make a plugin for each and set it on WorkerFactoryOptions.");
          }
        });
  }

  @Override
  public String toString() {
    return "every Task Queue: "
        + (everyQueue == null ? "[]" : everyQueue.activityTypes().toString())
        + ", "
        + namedQueues;
  }
}
