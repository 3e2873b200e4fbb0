package dev.chronotype.benchmarks.path;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/**
 * What was measured of some Workflow Executions.
 *
 * @param calls of activities
 * @param wall nanoseconds on the clock on the wall
 * @param cpu CPU nanoseconds of all threads of the JVM, but not those of the compiler and the
 *     collector
 * @param bytes what the same threads have allocated
 */
record Lap(long calls, long wall, long cpu, long bytes) {

  private static final double NANOS_PER_MICRO = 1_000;
  private static final double NANOS_PER_SECOND = 1_000_000_000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /**
   * Measures.
   *
   * @param work gives back how many activities it has called; threads that it uses live longer than
   *     it, or what they did is lost
   */
  static Lap of(LongSupplier work) {
    long wall = System.nanoTime();
    long cpu = cpuOfThreads();
    long bytes = bytesOfThreads();
    long calls = work.getAsLong();
    return new Lap(calls, System.nanoTime() - wall, cpuOfThreads() - cpu, bytesOfThreads() - bytes);
  }

  private static long cpuOfThreads() {
    return positive(Arrays.stream(THREADS.getAllThreadIds()).map(THREADS::getThreadCpuTime));
  }

  private static long bytesOfThreads() {
    return positive(Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())));
  }

  /** There is a negative number for a thread that has just ended. */
  private static long positive(LongStream numbers) {
    return numbers.filter(each -> each > 0).sum();
  }

  /** Microseconds on the clock on the wall for one. */
  double wallEach() {
    return wall / NANOS_PER_MICRO / calls;
  }

  /** CPU microseconds for one. */
  double cpuEach() {
    return cpu / NANOS_PER_MICRO / calls;
  }

  /** Bytes for one. */
  double bytesEach() {
    return (double) bytes / calls;
  }

  /** How many a second. */
  double perSecond() {
    return calls * NANOS_PER_SECOND / wall;
  }

  /** Reads what {@link #line} writes. */
  static Lap parse(String line) {
    long[] numbers = Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
    return new Lap(numbers[0], numbers[1], numbers[2], numbers[3]);
  }

  /** As a line that {@link #parse} reads. */
  String line() {
    return calls + " " + wall + " " + cpu + " " + bytes;
  }
}
