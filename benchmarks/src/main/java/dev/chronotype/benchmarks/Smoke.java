package dev.chronotype.benchmarks;

import dev.chronotype.benchmarks.fuzz.Differential;

/** Runs each benchmark with the least there is: shows that it still runs, and no more. */
public final class Smoke {

  private Smoke() {}

  public static void main(String[] arguments) throws Exception {
    dev.chronotype.benchmarks.compile.Smoke.main(arguments);
    dev.chronotype.benchmarks.codec.Smoke.main(arguments);
    dev.chronotype.benchmarks.path.Smoke.main(arguments);
    Differential.main(new String[] {"--cases", "2000", "--records", "16"});
  }
}
