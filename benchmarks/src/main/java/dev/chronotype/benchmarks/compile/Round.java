package dev.chronotype.benchmarks.compile;

/**
 * Compiles that are compared with each other, made one right after another.
 *
 * @param plain the code base without a processor
 * @param processed the code base with it
 * @param byHand the code base and what is generated for it, as sources, without a processor
 * @param replayed the code base with a processor that only writes the very same files
 * @param idle the code base with a processor that does nothing
 */
record Round(Compile plain, Compile processed, Compile byHand, Compile replayed, Compile idle) {

  /** The processors' own time, in percent of the compile without them. */
  double ownShare() {
    return percent(processed.own());
  }

  /** What the whole compile grows by, in percent. */
  double whole() {
    return percent(processed.cpu() - plain.cpu());
  }

  /** What the same lines cost when written by hand, in percent. */
  double lines() {
    return percent(byHand.cpu() - plain.cpu());
  }

  /** What javac needs for its rounds where a processor writes nothing, in percent. */
  double idleRounds() {
    return percent(idle.cpu() - plain.cpu());
  }

  /** What the compile grows by, divided by what the same lines cost when written by hand. */
  double growth() {
    return (double) (processed.cpu() - plain.cpu()) / (byHand.cpu() - plain.cpu());
  }

  /** The same of a processor that needs no time for itself: what nobody can do better. */
  double leastGrowth() {
    return (double) (replayed.cpu() - plain.cpu()) / (byHand.cpu() - plain.cpu());
  }

  private double percent(long nanos) {
    return 100.0 * nanos / plain.cpu();
  }
}
