package dev.chronotype.benchmarks.codec;

import java.io.IOException;
import org.openjdk.jmh.Main;

/** Runs {@link CodecBenchmark}, with JMH's own arguments: {@code -prof gc -p shape=TEXTS}. */
public final class Jmh {

  private Jmh() {}

  public static void main(String[] arguments) throws IOException {
    Main.main(arguments);
  }
}
