package dev.chronotype.benchmarks.codec;

import java.util.Arrays;

/**
 * What was done without a break.
 *
 * @param count payloads
 * @param nanos what they took
 * @param bytes what was allocated for them
 */
record Slice(long count, long nanos, long bytes) {

  double nanosEach() {
    return (double) nanos / count;
  }

  double bytesEach() {
    return (double) bytes / count;
  }

  /** As a line that {@link #parse} reads. */
  String line() {
    return count + " " + nanos + " " + bytes;
  }

  static Slice parse(String line) {
    long[] numbers = Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
    return new Slice(numbers[0], numbers[1], numbers[2]);
  }
}
