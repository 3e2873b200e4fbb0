package dev.chronotype.benchmarks.fuzz;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What has come of the cases, in all threads. */
final class Tally {

  private static final int MAX_PRINTED = 20;

  private final Map<String, Long> counts = new TreeMap<>();
  private long differences;

  synchronized void count(String outcome) {
    counts.merge(outcome, 1L, Long::sum);
  }

  /** Counts, and prints the first ones. */
  synchronized void difference(String what) {
    differences++;
    if (differences <= MAX_PRINTED) {
      System.out.println("DIFFERENCE: " + what + "\n");
    }
  }

  synchronized long differences() {
    return differences;
  }

  synchronized void print() {
    counts.forEach(
        (outcome, count) -> System.out.printf(Locale.ROOT, "%,12d %s%n", count, outcome));
    System.out.printf(Locale.ROOT, "%,12d differences%n", differences);
  }
}
