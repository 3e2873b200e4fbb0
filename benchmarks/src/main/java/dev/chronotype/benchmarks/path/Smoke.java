package dev.chronotype.benchmarks.path;

/** Runs each benchmark with the least there is: shows that it still runs, and no more. */
public final class Smoke {

  private static final String[] LEAST = {
    "--rounds",
    "1",
    "--slice",
    "20",
    "--warm-up",
    "40",
    "--runs",
    "1",
    "--jvms",
    "1",
    "--shapes",
    "ORDER_SMALL",
    "--types",
    "7"
  };

  private Smoke() {}

  public static void main(String[] arguments) {
    Stubs.main(LEAST);
    Registration.main(LEAST);
    Tasks.main(LEAST);
    Locals.main(LEAST);
    Children.main(LEAST);
    Load.main(LEAST);
  }
}
