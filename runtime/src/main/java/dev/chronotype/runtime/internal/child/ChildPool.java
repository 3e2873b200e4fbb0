package dev.chronotype.runtime.internal.child;

import io.temporal.api.workflowservice.v1.PollActivityTaskQueueResponse;
import io.temporal.failure.ApplicationFailure;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * The children of one Worker: starts them, hands them out, and replaces those that have died. A
 * child that does not get ready, or dies before it has done anything, makes the next start wait,
 * twice as long each time.
 */
final class ChildPool {

  private static final long FIRST_BACK_OFF_MILLIS = 100;
  private static final long LONGEST_BACK_OFF_MILLIS = 30_000;
  private static final long MILLIS_BETWEEN_LOOKS = 100;

  private final ChildSettings settings;
  private final ChildLauncher launcher;
  private final String taskQueue;
  private final Logger log;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  // Guarded by the lock.
  private final Deque<Child> idle = new ArrayDeque<>();
  private final Set<Child> alive = new HashSet<>();
  private int starting;
  private int waiting;
  private int lastNumber;
  private int failures;
  private long failedStarts;
  private @Nullable ApplicationFailure lastFailure;
  private boolean isClosed;

  ChildPool(ChildSettings settings, ChildLauncher launcher, String taskQueue, Logger log) {
    this.settings = settings;
    this.launcher = launcher;
    this.taskQueue = taskQueue;
    this.log = log;
  }

  /** Starts children that are to be there before they are needed. */
  void open() {
    if (settings.isEager()) {
      locked(() -> startMissing(settings.count()));
    }
  }

  /**
   * Gives an activity to a child, as soon as one is free.
   *
   * @param watch is asked now and then whether there is still a reason to wait
   * @throws ApplicationFailure if no child could be started
   */
  Child give(PollActivityTaskQueueResponse task, ActivityWatch watch) throws InterruptedException {
    lock.lock();
    waiting++;
    try {
      long seen = failedStarts;
      while (true) {
        Child child = idle.poll();
        if (child != null && child.give(task)) {
          return child;
        }
        if (child == null) {
          ApplicationFailure failure = lastFailure;
          if (failedStarts != seen && failure != null) {
            throw failure;
          }
          startMissing(waiting);
          boolean unused = changed.await(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
          watch.requireReason();
        }
      }
    } finally {
      waiting--;
      endIfClosed();
      lock.unlock();
    }
  }

  /** Starts as many as are wanted and allowed, beside those that are starting. */
  private void startMissing(int wanted) {
    // One at a time while starts fail.
    int most = failures > 0 ? Math.min(1, wanted) : wanted;
    while (isWanted() && starting < most && alive.size() + starting < settings.count()) {
      starting++;
      int number = ++lastNumber;
      long wait = backOff();
      Thread unused = Threads.start("child-start", () -> start("child-" + number, wait));
    }
  }

  private long backOff() {
    return failures == 0
        ? 0
        : Math.min(LONGEST_BACK_OFF_MILLIS, FIRST_BACK_OFF_MILLIS << Math.min(failures - 1, 20));
  }

  private void start(String name, long wait) {
    @Nullable String problem = null;
    @Nullable Child child = null;
    try {
      Thread.sleep(wait);
      if (!isWanted()) {
        started(null, null);
        return;
      }
      child = launcher.start(name, this::becameIdle, this::died);
      if (!child.awaitReady(settings.startTimeout())) {
        problem = child.isDead() ? "it ended with " + child.lastWords() : launcher.late();
        child.kill();
      }
    } catch (IOException e) {
      problem = e.getMessage();
    } catch (InterruptedException e) {
      problem = "the thread that started it was interrupted";
    }
    started(child, problem);
    if (problem == null) {
      launcher.buildArchive();
    }
  }

  /** Not after a shutdown that came while a start had to wait. */
  private boolean isWanted() {
    lock.lock();
    try {
      return !isClosed || waiting > 0;
    } finally {
      lock.unlock();
    }
  }

  private void started(@Nullable Child child, @Nullable String problem) {
    locked(
        () -> {
          starting--;
          if (problem != null) {
            failedToStart(problem);
          } else if (child != null && !child.isDead()) {
            alive.add(child);
          }
          endIfClosed();
        });
  }

  private void failedToStart(String problem) {
    failures++;
    failedStarts++;
    lastFailure =
        ApplicationFailure.newFailure(
            "No child process for Task Queue \"" + taskQueue + "\" could be started: " + problem,
            ChildSettings.NOT_READY);
    log.warn("{} The next try is in {} ms.", lastFailure.getOriginalMessage(), backOff());
    if (settings.isEager()) {
      startMissing(1);
    }
  }

  private void becameIdle(Child child) {
    locked(
        () -> {
          if (child.hasWorked()) {
            failures = 0;
          }
          idle.add(child);
          endIfClosed();
        });
  }

  private void died(Child child) {
    boolean isForNothing;
    lock.lock();
    try {
      idle.remove(child);
      // A shutdown ends those that wait for something to do.
      isForNothing = !isClosed && !child.hasWorked() && !child.isBusy();
      if (alive.remove(child) && !isClosed) {
        if (isForNothing) {
          failures++;
        }
        // Whoever used it will want another one soon.
        startMissing(1);
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    if (isForNothing) {
      log.warn("{} died before it was given anything: {}", child, child.lastWords());
    }
  }

  /** Ends those that are idle now, and the others once they are. */
  void close() {
    locked(
        () -> {
          isClosed = true;
          endIfClosed();
        });
  }

  private void endIfClosed() {
    if (isClosed && waiting == 0) {
      idle.forEach(Child::end);
      idle.clear();
    }
  }

  private void locked(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
