package dev.chronotype.benchmarks.fuzz;

import com.google.protobuf.ByteString;
import dev.chronotype.runtime.spi.RandomValues;
import io.temporal.common.converter.DefaultDataConverter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Writes documents for {@link ReaderFuzzer} to begin with: {@code folder}. */
public final class Seeds {

  private static final int SEED = 1;

  /** Longer ones teach a fuzzer nothing. */
  private static final int MAX_BYTES = 2000;

  private Seeds() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    RandomValues values = new RandomValues(new Random(SEED));
    List<Class<?>> types = ReaderFuzzer.all();
    for (int i = 0; i < types.size(); i++) {
      // Anything is read from what would be read as some record.
      Object value = values.value(types.get(Math.max(i, 1)));
      ByteString json =
          DefaultDataConverter.STANDARD_INSTANCE.toPayload(value).orElseThrow().getData();
      if (json.size() <= MAX_BYTES) {
        ByteArrayOutputStream seed = new ByteArrayOutputStream();
        seed.write(i);
        json.writeTo(seed);
        Files.write(folder.resolve("seed-" + i), seed.toByteArray());
      }
    }
  }
}
