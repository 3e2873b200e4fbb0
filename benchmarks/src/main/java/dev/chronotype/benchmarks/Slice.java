package dev.chronotype.benchmarks;

import java.util.Arrays;

/**
 * What was done without a break.
 *
 * @param count how often
 * @param nanos what it took
 * @param bytes what was allocated for it
 */
public record Slice(long count, long nanos, long bytes) {

  /** Nanoseconds for one. */
  public double nanosEach() {
    return (double) nanos / count;
  }

  /** Bytes for one. */
  public double bytesEach() {
    return (double) bytes / count;
  }

  /** As a line that {@link #parse} reads. */
  public String line() {
    return count + " " + nanos + " " + bytes;
  }

  /** Reads what {@link #line} writes. */
  public static Slice parse(String line) {
    long[] numbers = Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
    return new Slice(numbers[0], numbers[1], numbers[2]);
  }
}
