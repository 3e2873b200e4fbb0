package dev.chronotype.processor.differential;

/** What becomes of what is sent, or is said to become of it; the worse the later. */
enum Outcome {
  /** Each value comes back as it was. */
  SAME,
  /** Each value comes back, but not each as it was. */
  DIFFERENT,
  /** There is a value that cannot be written, or not read back. */
  FAILS,
}
