package dev.chronotype.benchmarks.compile;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The CPU time of the current thread: not what others on the machine do, nor the collector. */
final class CpuClock {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CpuClock() {}

  /** Nanoseconds. */
  static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
