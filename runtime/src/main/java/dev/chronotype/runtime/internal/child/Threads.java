package dev.chronotype.runtime.internal.child;

/** Threads that keep no JVM alive. */
final class Threads {

  private Threads() {}

  static Thread start(String name, Runnable work) {
    Thread thread = new Thread(work, "chronotype-" + name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
