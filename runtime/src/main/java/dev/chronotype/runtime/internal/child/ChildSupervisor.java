package dev.chronotype.runtime.internal.child;

import dev.chronotype.runtime.internal.RegisteredActivity;
import io.temporal.activity.ActivityInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** All children of a process: one pool for each Task Queue that a Worker of it serves. */
public final class ChildSupervisor {

  /** Which Worker a pool is for. Two with the same share one. */
  private record Key(String namespace, String taskQueue) {}

  /** A pool, and how many Workers use it. */
  private record Used(ChildPool pool, int workers) {}

  private final ChildSettings settings;
  private final String mainClass;
  private final Logger log;

  /** Guarded by itself. */
  private final Map<Key, Used> pools = new HashMap<>();

  /**
   * Starts nothing yet.
   *
   * @param settings of all children
   * @param mainClass of a child
   * @param log takes what children write
   */
  public ChildSupervisor(ChildSettings settings, String mainClass, Logger log) {
    this.settings = settings;
    this.mainClass = mainClass;
    this.log = log;
  }

  /** {@return how children are started} */
  public ChildSettings settings() {
    return settings;
  }

  /**
   * Has an activity run in a child.
   *
   * @param activity as it is registered
   * @return what takes its place here
   */
  public RegisteredActivity placed(RegisteredActivity activity) {
    return activity.placed(new ChildBody(activity.body(), this, activity.outcome().isNothing()));
  }

  /**
   * A Worker starts.
   *
   * @param terms what its children are told
   */
  public void open(ChildTerms terms) {
    Key key = new Key(terms.namespace(), terms.taskQueue());
    ChildPool opened;
    synchronized (pools) {
      Used used = pools.get(key);
      if (used != null && used.workers > 0) {
        pools.put(key, new Used(used.pool, used.workers + 1));
        return;
      }
      opened =
          new ChildPool(
              settings, new ChildLauncher(settings, terms, mainClass, log), terms.taskQueue(), log);
      pools.put(key, new Used(opened, 1));
    }
    opened.open();
  }

  /**
   * A Worker shuts down: children end when what they do has ended.
   *
   * @param namespace of its activities
   * @param taskQueue of its activities
   */
  public void close(String namespace, String taskQueue) {
    Key key = new Key(namespace, taskQueue);
    @Nullable ChildPool closed = null;
    synchronized (pools) {
      Used used = pools.get(key);
      if (used != null && used.workers > 0) {
        // The last one stays to be found: what the Worker has polled by now it still runs.
        pools.put(key, new Used(used.pool, used.workers - 1));
        closed = used.workers == 1 ? used.pool : null;
      }
    }
    if (closed != null) {
      closed.close();
    }
  }

  ChildPool pool(ActivityInfo info) {
    synchronized (pools) {
      Used used = pools.get(new Key(info.getNamespace(), info.getActivityTaskQueue()));
      if (used == null) {
        throw new IllegalStateException(
            "The Worker of Task Queue \""
                + info.getActivityTaskQueue()
                + "\" has no child processes: it was not started by a WorkerFactory that the"
                + " ChronotypePlugin is set on.");
      }
      return used.pool;
    }
  }

  /**
   * Names what makes activities in a child.
   *
   * @param generated the names of what was generated for it
   * @return these, or what was set in their place
   */
  public List<String> bootstraps(List<String> generated) {
    return settings.bootstrap() == null ? generated : List.of(settings.bootstrap());
  }
}
