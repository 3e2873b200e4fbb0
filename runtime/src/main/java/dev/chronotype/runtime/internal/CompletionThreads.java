package dev.chronotype.runtime.internal;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that report what stages ended in, and that cancel stages.
 *
 * <p>A report waits for the Temporal Service, for a minute if that cannot be reached. The thread
 * that completes a stage is often one of few, an event loop's, and must not wait.
 */
final class CompletionThreads {

  /** At 20 ms a report, this many report 3,200 activities a second. */
  private static final int MOST = 64;

  private static final AtomicInteger started = new AtomicInteger();

  private static final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          MOST, MOST, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), CompletionThreads::thread);

  static {
    threads.allowCoreThreadTimeOut(true);
  }

  private CompletionThreads() {}

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "chronotype-completion-" + started.incrementAndGet());
    // The slots of open stages keep a Worker from terminating, and that the JVM if it is awaited.
    thread.setDaemon(true);
    return thread;
  }

  static void run(Runnable work) {
    threads.execute(work);
  }
}
