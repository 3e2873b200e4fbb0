package dev.chronotype.service.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What activities have done, one line for each time. */
final class Journal {

  private Journal() {}

  /** Appends it in one write, which stays whole beside those of other processes. */
  static void note(Step step) {
    try {
      Files.write(
          Path.of(step.journal()),
          (step.id() + "\n").getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> read(Path journal) {
    try {
      return Files.readAllLines(journal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
