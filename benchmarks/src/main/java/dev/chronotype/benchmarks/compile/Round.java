package dev.chronotype.benchmarks.compile;

/**
 * The three compiles that are compared with each other, made one right after another.
 *
 * @param plain the code base without a processor
 * @param processed the code base with it
 * @param byHand the code base and what is generated for it, as sources, without a processor
 */
record Round(Compile plain, Compile processed, Compile byHand) {

  /** The processors' own time, in percent of the compile without them. */
  double ownShare() {
    return 100.0 * processed.own() / plain.cpu();
  }

  /** What the compile grows by, divided by what the same lines cost when written by hand. */
  double growth() {
    return (double) (processed.cpu() - plain.cpu()) / (byHand.cpu() - plain.cpu());
  }

  /** What the compile grows by, in percent. */
  double whole() {
    return 100.0 * (processed.cpu() - plain.cpu()) / plain.cpu();
  }
}
