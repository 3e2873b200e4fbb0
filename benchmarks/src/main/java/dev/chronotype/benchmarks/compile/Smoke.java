package dev.chronotype.benchmarks.compile;

/** Runs each benchmark once with the least there is: shows that it still runs, and no more. */
public final class Smoke {

  private static final String[] LEAST = {
    "--kinds", "CHRONOTYPE", "--units", "2", "--rounds", "1", "--warm-up", "0", "--jars", "2"
  };

  private Smoke() {}

  public static void main(String[] arguments) throws Exception {
    Warm.main(LEAST);
    Cold.main(LEAST);
    Jars.main(LEAST);
  }
}
