package dev.chronotype.benchmarks.codec;

/** What is done with a payload. */
enum Direction {
  ENCODE,
  DECODE
}
