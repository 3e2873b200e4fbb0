package dev.chronotype.runtime;

import dev.chronotype.runtime.internal.RegisteredActivity;
import dev.chronotype.runtime.internal.child.ChildSupervisor;
import dev.chronotype.runtime.internal.child.ChildTerms;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerOptions;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The child processes of a plugin: they come and go with its Workers. */
final class PlacedInChildren implements Placement {

  private static final Logger log = LoggerFactory.getLogger(ChildProcesses.class);

  /** What the SDK has where nobody sets it. */
  private static final int DEFAULT_SLOTS = 200;

  /** The factory that starts or shuts down: its Workers do so on the same thread. */
  @SuppressWarnings("ThreadLocalUsage") // one for each plugin, which may be inside another
  private final ThreadLocal<@Nullable WorkflowClientOptions> client = new ThreadLocal<>();

  /** How they are run; null for the defaults. */
  private final @Nullable ChildProcesses processes;

  /** Made for the first activity that runs in a child; null while there is none. */
  private @Nullable ChildSupervisor supervisor;

  PlacedInChildren(@Nullable ChildProcesses processes) {
    this.processes = processes;
  }

  @Override
  public RegisteredActivity of(RegisteredActivity activity) {
    return supervisor().placed(activity);
  }

  /** First called while the plugin is built: what calls it later finds it made. */
  private ChildSupervisor supervisor() {
    ChildSupervisor made = supervisor;
    if (made == null) {
      ChildProcesses chosen = processes == null ? ChildProcesses.defaults() : processes;
      made = new ChildSupervisor(chosen.settings(), ChildMain.class.getName(), log);
      supervisor = made;
    }
    return made;
  }

  /** Has Workers of a factory start or shut down. */
  void during(WorkerFactory factory, Consumer<WorkerFactory> next) {
    client.set(factory.getWorkflowClient().getOptions());
    try {
      next.accept(factory);
    } finally {
      client.remove();
    }
  }

  /** Warns of activities that will wait while their time runs. */
  void checkSlots(String taskQueue, WorkerOptions options) {
    int set = options.getMaxConcurrentActivityExecutionSize();
    int slots = set == 0 ? DEFAULT_SLOTS : set;
    int count = supervisor().settings().count();
    if (options.getWorkerTuner() == null && slots > count) {
      log.warn(
          "The Worker of Task Queue \"{}\" takes up to {} activities at a time, and its child"
              + " processes run {}: the others wait while their Start-To-Close Timeout runs. Set"
              + " WorkerOptions.setMaxConcurrentActivityExecutionSize({}) or more"
              + " ChildProcesses, or give these activities a Task Queue of their own.",
          taskQueue,
          slots,
          count,
          count);
    }
  }

  /** Has a Worker start, after its children where these are not to wait. */
  void start(String taskQueue, List<String> bootstraps, Runnable next) {
    open(taskQueue, bootstraps);
    try {
      next.run();
    } catch (RuntimeException e) {
      close(taskQueue);
      throw e;
    }
  }

  private void open(String taskQueue, List<String> bootstraps) {
    WorkflowClientOptions options = client.get();
    if (options != null && !bootstraps.isEmpty()) {
      supervisor()
          .open(
              new ChildTerms(
                  options.getNamespace(),
                  taskQueue,
                  identity(options),
                  supervisor().bootstraps(bootstraps)));
    }
  }

  private static String identity(WorkflowClientOptions options) {
    String identity = options.getIdentity();
    return identity == null ? ManagementFactory.getRuntimeMXBean().getName() : identity;
  }

  void close(String taskQueue) {
    WorkflowClientOptions options = client.get();
    if (options != null && supervisor != null) {
      supervisor.close(options.getNamespace(), taskQueue);
    }
  }

  /**
   * Looks at what is registered to run in child processes.
   *
   * @throws IllegalArgumentException if it would not
   */
  void check(ActivityRegistration registration) {
    List<RegisteredActivity> activities = registration.activities();
    int forChild = 0;
    for (RegisteredActivity each : activities) {
      forChild += each.isForChild() ? 1 : 0;
    }
    if (forChild == 0) {
      return;
    }
    if (!registration.isElsewhere() && forChild == activities.size()) {
      throw new IllegalArgumentException(
          "The instance of "
              + registration.owner()
              + " would never be called: its activities run in child processes, which have instances"
              + " of their own. Register "
              + registration.getClass().getSimpleName()
              + ".inChildProcesses().");
    }
    if (supervisor().settings().bootstrap() == null && !isThere(registration)) {
      throw new IllegalArgumentException(
          "Nothing makes "
              + registration.owner()
              + " in a child process: it has no constructor without arguments that is visible there."
              + " Write a ChildBootstrap, and name it to"
              + " ChildProcesses.newBuilder().bootstrap(…).");
    }
  }

  private static boolean isThere(ActivityRegistration registration) {
    try {
      Class.forName(
          registration.generatedBootstrap(), false, registration.getClass().getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
