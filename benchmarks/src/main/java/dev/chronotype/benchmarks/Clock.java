package dev.chronotype.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What is taken for time. */
public enum Clock {
  /** The clock on the wall: with the collector, and with what else the machine does. */
  WALL,

  /** The CPU time of the measured thread: without both. */
  CPU;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Nanoseconds. */
  public long now() {
    return this == WALL ? System.nanoTime() : THREADS.getCurrentThreadCpuTime();
  }

  /** What this thread has allocated. */
  static long allocatedBytes() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }
}
