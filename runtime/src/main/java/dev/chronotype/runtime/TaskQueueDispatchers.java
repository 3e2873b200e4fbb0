package dev.chronotype.runtime;

import io.temporal.activity.DynamicActivity;
import io.temporal.worker.TypeAlreadyRegisteredException;
import io.temporal.worker.Worker;
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
      @Nullable DynamicActivity fallback,
      Placement placement) {
    Map<String, ActivityDispatcher> named = new TreeMap<>();
    for (Map.Entry<String, List<ActivityRegistration>> each : namedQueues.entrySet()) {
      List<ActivityRegistration> all = new ArrayList<>(everyQueue);
      all.addAll(each.getValue());
      named.put(each.getKey(), dispatcher(all, fallback, placement));
    }
    return new TaskQueueDispatchers(
        everyQueue.isEmpty() ? null : dispatcher(everyQueue, fallback, placement), named);
  }

  private static ActivityDispatcher dispatcher(
      List<ActivityRegistration> registrations,
      @Nullable DynamicActivity fallback,
      Placement placement) {
    ActivityDispatcher dispatcher = ActivityDispatcher.of(registrations, placement);
    return fallback == null ? dispatcher : dispatcher.withFallback(fallback);
  }

  @Nullable ActivityDispatcher find(String taskQueue) {
    return namedQueues.getOrDefault(taskQueue, everyQueue);
  }

  /** What makes, in child processes, the activities of a queue that run there. */
  List<String> bootstraps(String taskQueue) {
    ActivityDispatcher dispatcher = find(taskQueue);
    return dispatcher == null ? List.of() : dispatcher.bootstraps();
  }

  /** Gives a new Worker its dispatcher, if it has one. */
  void register(String taskQueue, Worker worker) {
    ActivityDispatcher dispatcher = find(taskQueue);
    if (dispatcher == null) {
      return;
    }
    try {
      worker.registerActivitiesImplementations(dispatcher);
    } catch (TypeAlreadyRegisteredException e) {
      throw new IllegalStateException(
          "The Worker of Task Queue \""
              + taskQueue
              + "\" has a DynamicActivity already, and the SDK takes one only. Give all"
              + " registrations to one ChronotypePlugin, list it once, and give a DynamicActivity of"
              + " your own to ChronotypePlugin.newBuilder().fallback(…).",
          e);
    }
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
