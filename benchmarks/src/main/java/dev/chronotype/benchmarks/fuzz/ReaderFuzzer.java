package dev.chronotype.benchmarks.fuzz;

import dev.chronotype.runtime.spi.Mutations;
import io.temporal.api.common.v1.Payload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What Jazzer calls with the inputs that it makes up: a byte that tells the type, and a document. A
 * crash is whatever is thrown here: by a codec in place of giving up, or since it has taken what
 * Jackson does not, or takes as something else.
 */
public final class ReaderFuzzer {

  private static final int SEED = 1;
  private static final int RECORDS = 248;

  private static final List<Class<?>> TYPES = types();
  private static final Tally TALLY = new Tally();
  private static final DifferentialCase CASE =
      new DifferentialCase(new Mutations(new Random(SEED)), TALLY);

  private ReaderFuzzer() {}

  private static List<Class<?>> types() {
    List<Class<?>> types = new ArrayList<>(List.of(Anything.class));
    Anything.register();
    types.addAll(GeneratedRecords.of(new RecordSources(SEED).write(RECORDS)));
    return types;
  }

  /** The types, in the order of the bytes that tell them. */
  static List<Class<?>> all() {
    return TYPES;
  }

  /** Compiles the types before the first input, which has to be read within seconds. */
  public static void fuzzerInitialize() {
    TALLY.count("types: " + TYPES.size());
  }

  /** Reads one input, and tells the place where a codec gives up on it. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    Class<?> type = TYPES.get((input[0] & 0xFF) % TYPES.size());
    Payload payload = Anything.payload(Arrays.copyOfRange(input, 1, input.length));
    CASE.reason(payload, type);
    if (type != Anything.class) {
      CASE.readAny(payload, type);
    }
    if (TALLY.differences() > 0) {
      throw new AssertionError("A codec and Jackson differ; see above.");
    }
  }
}
