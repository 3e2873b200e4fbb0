package dev.chronotype.benchmarks.codec;

/** Runs each benchmark with the least there is: shows that it still runs, and no more. */
public final class Smoke {

  private Smoke() {}

  public static void main(String[] arguments) throws Exception {
    Speed.main(
        new String[] {
          "--shapes", "ORDER_SMALL", "--rounds", "1", "--slice", "20", "--warm-up", "40"
        });
  }
}
